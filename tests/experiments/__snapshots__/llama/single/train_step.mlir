module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i32>,
      %arg1: tensor<2xf32>,
      %arg2: tensor<64x2xf32>,
      %arg3: tensor<12288x64xf32>,
      %arg4: tensor<64xf32>,
      %arg5: tensor<176x64xf32>,
      %arg6: tensor<64x176xf32>,
      %arg7: tensor<64x32xf32>,
      %arg8: tensor<64xf32>,
      %arg9: tensor<64x64xf32>,
      %arg10: tensor<64x64xf32>,
      %arg11: tensor<64x176xf32>,
      %arg12: tensor<64x32xf32>,
      %arg13: tensor<64xf32>,
      %arg14: tensor<176x64xf32>,
      %arg15: tensor<64x176xf32>,
      %arg16: tensor<64x32xf32>,
      %arg17: tensor<64xf32>,
      %arg18: tensor<64x64xf32>,
      %arg19: tensor<64x64xf32>,
      %arg20: tensor<64x176xf32>,
      %arg21: tensor<64x32xf32>,
      %arg22: tensor<64xf32>,
      %arg23: tensor<i32>,
      %arg24: tensor<2xf32>,
      %arg25: tensor<64x2xf32>,
      %arg26: tensor<12288x64xf32>,
      %arg27: tensor<64xf32>,
      %arg28: tensor<176x64xf32>,
      %arg29: tensor<64x176xf32>,
      %arg30: tensor<64x32xf32>,
      %arg31: tensor<64xf32>,
      %arg32: tensor<64x64xf32>,
      %arg33: tensor<64x64xf32>,
      %arg34: tensor<64x176xf32>,
      %arg35: tensor<64x32xf32>,
      %arg36: tensor<64xf32>,
      %arg37: tensor<176x64xf32>,
      %arg38: tensor<64x176xf32>,
      %arg39: tensor<64x32xf32>,
      %arg40: tensor<64xf32>,
      %arg41: tensor<64x64xf32>,
      %arg42: tensor<64x64xf32>,
      %arg43: tensor<64x176xf32>,
      %arg44: tensor<64x32xf32>,
      %arg45: tensor<64xf32>,
      %arg46: tensor<2xf32>,
      %arg47: tensor<64x2xf32>,
      %arg48: tensor<12288x64xf32>,
      %arg49: tensor<64xf32>,
      %arg50: tensor<176x64xf32>,
      %arg51: tensor<64x176xf32>,
      %arg52: tensor<64x32xf32>,
      %arg53: tensor<64xf32>,
      %arg54: tensor<64x64xf32>,
      %arg55: tensor<64x64xf32>,
      %arg56: tensor<64x176xf32>,
      %arg57: tensor<64x32xf32>,
      %arg58: tensor<64xf32>,
      %arg59: tensor<176x64xf32>,
      %arg60: tensor<64x176xf32>,
      %arg61: tensor<64x32xf32>,
      %arg62: tensor<64xf32>,
      %arg63: tensor<64x64xf32>,
      %arg64: tensor<64x64xf32>,
      %arg65: tensor<64x176xf32>,
      %arg66: tensor<64x32xf32>,
      %arg67: tensor<64xf32>,
      %arg68: tensor<i32>,
      %arg69: tensor<128x32xi32>,
      %arg70: tensor<128x2xf32>,
      %arg71: tensor<128x32xi32>) -> (tensor<i32> {jax.result_info = "result[0].step"},
      tensor<2xf32> {jax.result_info = "result[0].params['classifier']['bias']"},
      tensor<64x2xf32> {jax.result_info = "result[0].params['classifier']['kernel']"},
      tensor<12288x64xf32> {jax.result_info = "result[0].params['embedding']['table']"},
      tensor<64xf32> {jax.result_info = "result[0].params['layer_0']['attention_norm']['scale']"},
      tensor<176x64xf32> {jax.result_info = "result[0].params['layer_0']['down']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].params['layer_0']['gate']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result[0].params['layer_0']['key']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].params['layer_0']['mlp_norm']['scale']"},
      tensor<64x64xf32> {jax.result_info = "result[0].params['layer_0']['output']['kernel']"},
      tensor<64x64xf32> {jax.result_info = "result[0].params['layer_0']['query']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].params['layer_0']['up']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result[0].params['layer_0']['value']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].params['layer_1']['attention_norm']['scale']"},
      tensor<176x64xf32> {jax.result_info = "result[0].params['layer_1']['down']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].params['layer_1']['gate']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result[0].params['layer_1']['key']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].params['layer_1']['mlp_norm']['scale']"},
      tensor<64x64xf32> {jax.result_info = "result[0].params['layer_1']['output']['kernel']"},
      tensor<64x64xf32> {jax.result_info = "result[0].params['layer_1']['query']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].params['layer_1']['up']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result[0].params['layer_1']['value']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].params['norm']['scale']"},
      tensor<i32> {jax.result_info = "result[0].opt_state[1][0].count"},
      tensor<2xf32> {jax.result_info = "result[0].opt_state[1][0].mu['classifier']['bias']"},
      tensor<64x2xf32> {jax.result_info = "result[0].opt_state[1][0].mu['classifier']['kernel']"},
      tensor<12288x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['embedding']['table']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['attention_norm']['scale']"},
      tensor<176x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['down']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['gate']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['key']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['mlp_norm']['scale']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['output']['kernel']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['query']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['up']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['value']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['attention_norm']['scale']"},
      tensor<176x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['down']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['gate']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['key']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['mlp_norm']['scale']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['output']['kernel']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['query']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['up']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['value']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['norm']['scale']"},
      tensor<2xf32> {jax.result_info = "result[0].opt_state[1][0].nu['classifier']['bias']"},
      tensor<64x2xf32> {jax.result_info = "result[0].opt_state[1][0].nu['classifier']['kernel']"},
      tensor<12288x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['embedding']['table']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['attention_norm']['scale']"},
      tensor<176x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['down']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['gate']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['key']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['mlp_norm']['scale']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['output']['kernel']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['query']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['up']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['value']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['attention_norm']['scale']"},
      tensor<176x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['down']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['gate']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['key']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['mlp_norm']['scale']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['output']['kernel']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['query']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['up']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['value']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['norm']['scale']"},
      tensor<i32> {jax.result_info = "result[0].opt_state[1][2].count"},
      tensor<f32> {jax.result_info = "result[1]['count']"},
      tensor<f32> {jax.result_info = "result[1]['loss']"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %c_0 = stablehlo.constant dense<50> : tensor<i32>
    %1 = stablehlo.compare LT, %arg68, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<-4.000000e-03> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.subtract %arg68, %c_3 : tensor<i32>
    %3 = stablehlo.maximum %c_3, %2 : tensor<i32>
    %4 = stablehlo.minimum %c_0, %3 : tensor<i32>
    %5 = stablehlo.convert %4 : (tensor<i32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<5.000000e+01> : tensor<f32>
    %6 = stablehlo.divide %5, %cst_4 : tensor<f32>
    %7 = stablehlo.subtract %cst_2, %6 : tensor<f32>
    %8 = stablehlo.multiply %cst_1, %7 : tensor<f32>
    %cst_5 = stablehlo.constant dense<4.000000e-03> : tensor<f32>
    %9 = stablehlo.add %8, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_7 = stablehlo.constant dense<3.14159274> : tensor<f32>
    %10 = stablehlo.subtract %arg68, %c_0 : tensor<i32>
    %11 = stablehlo.convert %10 : (tensor<i32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<4.760000e+02> : tensor<f32>
    %12 = stablehlo.minimum %11, %cst_8 : tensor<f32>
    %13 = stablehlo.multiply %cst_7, %12 : tensor<f32>
    %14 = stablehlo.divide %13, %cst_8 : tensor<f32>
    %15 = stablehlo.cosine %14 : tensor<f32>
    %16 = stablehlo.add %cst_2, %15 : tensor<f32>
    %17 = stablehlo.multiply %cst_6, %16 : tensor<f32>
    %18 = stablehlo.power %17, %cst_2 : tensor<f32>
    %19 = stablehlo.multiply %cst_2, %18 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.add %19, %cst_9 : tensor<f32>
    %21 = stablehlo.multiply %cst_5, %20 : tensor<f32>
    %22 = stablehlo.select %1, %9, %21 : tensor<i1>, tensor<f32>
    %23 = stablehlo.multiply %cst, %22 : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %26 = stablehlo.divide %cst_2, %cst_11 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %28 = stablehlo.negate %27 : tensor<128xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<128xf32>) -> tensor<128x2xf32>
    %30 = stablehlo.multiply %arg70, %29 : tensor<128x2xf32>
    %31 = stablehlo.negate %30 : tensor<128x2xf32>
    %32 = stablehlo.reduce(%31 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %33 = stablehlo.reshape %32 : (tensor<128xf32>) -> tensor<128x1xf32>
    %34 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %35 = stablehlo.compare EQ, %arg69, %34, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %36 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %37 = stablehlo.compare NE, %arg71, %36, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %38 = stablehlo.and %35, %37 : tensor<128x32xi1>
    %39 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %40 = stablehlo.select %38, %39, %arg71 : tensor<128x32xi1>, tensor<128x32xi32>
    %41 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %42 = stablehlo.compare LT, %40, %41, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %c_12 = stablehlo.constant dense<12288> : tensor<i32>
    %43 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %44 = stablehlo.add %40, %43 : tensor<128x32xi32>
    %45 = stablehlo.select %42, %44, %40 : tensor<128x32xi1>, tensor<128x32xi32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<128x32xi32>) -> tensor<128x32x1xi32>
    %47 = "stablehlo.gather"(%arg3, %46) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<12288x64xf32>, tensor<128x32x1xi32>) -> tensor<128x32x64xf32>
    %48 = stablehlo.multiply %47, %47 : tensor<128x32x64xf32>
    %49 = stablehlo.reduce(%48 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %cst_13 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %52 = stablehlo.divide %50, %51 : tensor<128x32x1xf32>
    %cst_14 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %54 = stablehlo.add %52, %53 : tensor<128x32x1xf32>
    %55 = stablehlo.rsqrt %54 : tensor<128x32x1xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %57 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %59 = stablehlo.multiply %56, %58 : tensor<128x32x64xf32>
    %60 = stablehlo.multiply %47, %59 : tensor<128x32x64xf32>
    %61 = stablehlo.dot_general %60, %arg12, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %62 = stablehlo.reshape %61 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %63 = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %64 = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %65 = stablehlo.compare GE, %63, %64, SIGNED : (tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %66 = stablehlo.broadcast_in_dim %65, dims = [3, 4] : (tensor<32x32xi1>) -> tensor<128x2x2x32x32xi1>
    %67 = stablehlo.dot_general %60, %arg7, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %68 = stablehlo.reshape %67 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %69 = stablehlo.slice %68 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %cst_15 = stablehlo.constant dense<"0x0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FF6FD14BEE69151BF5F5B323F02DA773F662E7F3F08EB7F3FE7FD7F3FCAFF7F3FD53F69BFA2E674BFD5211F3FA9B3753FC2F67E3F76E57F3F59FD7F3FBCFF7F3F64CD56BFFBF17FBF40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3F7205913B8C9B71BFC03DE83EE4AA703FE8737E3F5BD87F3F09FC7F3F9AFF7F3FD006583F554F4BBFF586B93EC3C96D3FB5287E3FD2D07F3F48FB7F3F87FF7F3F6F4E683F9DD910BF9BF5883EC3AB6A3F00D77D3FA1C87F3F76FA7F3F72FF7F3FD7040C3E0F0D90BEDE0B2E3EB151673FCC7E7D3FC9BF7F3F94F97F3F5CFF7F3FE87A42BFF722FE3CAADE903D68BC633F1A207D3F49B67F3FA1F87F3F43FF7F3F2C2975BF303EAE3ED633EFBCD4EC5F3FEDBA7C3F22AC7F3F9DF77F3F29FF7F3F36E28CBE4FA91D3FD0EF03BEEEE35B3F494F7C3F53A17F3F88F67F3F0EFF7F3F840A293FEB90543FAAA768BEBFA2573F2EDD7B3FDC957F3F62F57F3FF0FE7F3FBF1B7D3F0764763F3686A5BE5C2A533FA1647B3FBE897F3F2CF47F3FD1FE7F3F22F0D03EEDC77F3F3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FFC370CBF37CE6F3F983D01BFA198493F3C607A3F8C6F7F3F8DF17F3F8EFE7F3F6FFD7FBF790C483F02A816BFBB81443F6AD4793F78617F3F24F07F3F6AFE7F3FBF6708BF05740C3F11912ABF88383F3F3342793FBC527F3FABEE7F3F44FE7F3FFE2DD93EA6DB853ED6C53CBF63BE393F9BA9783F59437F3F20ED7F3F1DFE7F3F78BF7D3F57B853BDBF174DBFB114343FA50A783F4F337F3F85EB7F3FF4FD7F3F819C253FDB29B8BE105D5BBFE63C2E3F5565773F9D227F3FDAE97F3FC9FD7F3F389395BE9FCC21BF467167BF8238283FB1B9763F44117F3F1DE87F3F9CFD7F3F576D76BFA77857BF7C3571BF0E09223FBB07763F44FF7E3F50E67F3F6EFD7F3FB3803FBF6FC677BFB79078BF20B01B3F784F753F9DEC7E3F72E47F3F3FFD7F3F18F41D3EDB817FBF26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3F8E2C6A3F9EE66DBF52C77FBF5E880E3F22CC733F5AC57E3F83E07F3FDAFC7F3F"> : tensor<32x1x8xf32>
    %70 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %72 = stablehlo.multiply %69, %71 : tensor<128x32x2x8xf32>
    %73 = stablehlo.slice %68 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %cst_16 = stablehlo.constant dense<"0x0000000000000000000000000000000000000000000000000000000000000000A46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA539B7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253AC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783ACFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83A4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113B95467D3F7D06133FA6A4373F5226803E51AAA33D8E38CF3C1312033C54CB253B3201D33EEA1F953E1D88483F2EC28F3E3F12B83DEF1DE93C3A74133CBB843A3BF8440BBF8270A9BCA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B5CFF7FBF2141A9BE2A26643F8B87AE3E72D3E03D6B730E3D6A38343C85F7633BD85C09BF26911BBF1D9A6E3F2CA9BD3EAC2BF53D1D651B3D719A443CE8B0783B2220D73E4C1453BFC0AB763F409ACC3ED0BE043E6956283D6BFC543C25B5863B72987D3FB2A875BF6F467C3FF556DB3E64E40E3E4647353D565E653CD411913B4479263F75E07FBFD55B7F3F83DBE93E4F06193EAD37423D33C0753C836E9B3B106893BE2EB870BF0EE47F3F3624F83E5024233E95274F3D0011833C31CBA53B251E76BFAAB049BFBFDD7D3FB116033F233E2D3EF5165C3DDE418B3CDE27B03BB34040BFC5A80EBF144E793FBAF9093F8753373EC405693DB372933C8984BA3B6979193E41F68ABEB940723F70B9103F3A64413EFBF3753D7EA39B3C34E1C43BC8B6693F3B67293DB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B102F563F7A36B33E4AFB5C3F0AC81D3F8376553E3EE7873DF504AC3C849AD93B150511BC27BD1F3F9FF94E3F9413243F96775F3E5B5D8E3D9F35B43C2BF7E33BE7A158BFB707563F89E63E3F1F352A3FF172693E1BD3943D3E66BC3CCF53EE3BFCD367BF9D18773F28EB2C3F182B303F5168733E79489B3DD196C43C72B0F83B388707BE64A87F3F7835193FF8F3353F77577D3E72BDA13D57C7CC3C8A86013C0837433FB0DD6E3FE6F7033F458E3B3F10A0833E0032A83DCFF7D43CDAB4063C0ED5743FCE62463F89D1DA3E90F8403F0691883E20A6AE3D3928DD3C29E30B3C2AB48A3E6C3B0A3F9183AB3E7531463F7D7E8D3ECE19B53D9558E53C7711113CE9E329BF60BD803EC7FD743E9E374B3F5468923E058DBB3DE288ED3CC43F163CA4EF7CBFA7037EBDC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C06DECEBE3218BDBE7C502A3DA5A6543FA5309C3EFE71C83D4DE9FD3C5C9C203C"> : tensor<32x1x8xf32>
    %74 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %76 = stablehlo.multiply %73, %75 : tensor<128x32x2x8xf32>
    %77 = stablehlo.subtract %72, %76 : tensor<128x32x2x8xf32>
    %78 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %80 = stablehlo.multiply %69, %79 : tensor<128x32x2x8xf32>
    %81 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %83 = stablehlo.multiply %73, %82 : tensor<128x32x2x8xf32>
    %84 = stablehlo.add %80, %83 : tensor<128x32x2x8xf32>
    %85 = stablehlo.concatenate %77, %84, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %86 = stablehlo.dot_general %60, %arg10, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %87 = stablehlo.reshape %86 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %88 = stablehlo.slice %87 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %89 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %91 = stablehlo.multiply %88, %90 : tensor<128x32x4x8xf32>
    %92 = stablehlo.slice %87 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %93 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %95 = stablehlo.multiply %92, %94 : tensor<128x32x4x8xf32>
    %96 = stablehlo.subtract %91, %95 : tensor<128x32x4x8xf32>
    %97 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %99 = stablehlo.multiply %88, %98 : tensor<128x32x4x8xf32>
    %100 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %102 = stablehlo.multiply %92, %101 : tensor<128x32x4x8xf32>
    %103 = stablehlo.add %99, %102 : tensor<128x32x4x8xf32>
    %104 = stablehlo.concatenate %96, %103, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %105 = stablehlo.reshape %104 : (tensor<128x32x4x16xf32>) -> tensor<128x32x2x2x16xf32>
    %106 = stablehlo.dot_general %85, %105, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4] : (tensor<128x32x2x16xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x32x2xf32>
    %107 = stablehlo.transpose %106, dims = [0, 1, 4, 3, 2] : (tensor<128x2x32x32x2xf32>) -> tensor<128x2x2x32x32xf32>
    %cst_17 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %109 = stablehlo.divide %107, %108 : tensor<128x2x2x32x32xf32>
    %cst_18 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %111 = stablehlo.select %66, %109, %110 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %cst_19 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x2x2x32xf32>
    %113 = stablehlo.reduce(%111 init: %cst_19) applies stablehlo.maximum across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %114 = stablehlo.maximum %112, %113 : tensor<128x2x2x32xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %117 = stablehlo.subtract %111, %116 : tensor<128x2x2x32x32xf32>
    %118 = stablehlo.exponential %117 : tensor<128x2x2x32x32xf32>
    %119 = stablehlo.reduce(%118 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %122 = stablehlo.divide %118, %121 : tensor<128x2x2x32x32xf32>
    %123 = stablehlo.dot_general %62, %122, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4] : (tensor<128x32x2x16xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x2x32xf32>
    %124 = stablehlo.transpose %123, dims = [0, 4, 1, 3, 2] : (tensor<128x2x16x2x32xf32>) -> tensor<128x32x2x2x16xf32>
    %125 = stablehlo.reshape %124 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x64xf32>
    %126 = stablehlo.dot_general %125, %arg9, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %127 = stablehlo.add %47, %126 : tensor<128x32x64xf32>
    %128 = stablehlo.multiply %127, %127 : tensor<128x32x64xf32>
    %129 = stablehlo.reduce(%128 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %131 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %132 = stablehlo.divide %130, %131 : tensor<128x32x1xf32>
    %133 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %134 = stablehlo.add %132, %133 : tensor<128x32x1xf32>
    %135 = stablehlo.rsqrt %134 : tensor<128x32x1xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %137 = stablehlo.broadcast_in_dim %arg8, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %139 = stablehlo.multiply %136, %138 : tensor<128x32x64xf32>
    %140 = stablehlo.multiply %127, %139 : tensor<128x32x64xf32>
    %141 = stablehlo.dot_general %140, %arg6, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %142 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %143 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %144 = stablehlo.negate %141 : tensor<128x32x176xf32>
    %145 = stablehlo.exponential %144 : tensor<128x32x176xf32>
    %146 = stablehlo.add %143, %145 : tensor<128x32x176xf32>
    %147 = stablehlo.divide %142, %146 : tensor<128x32x176xf32>
    %148 = stablehlo.multiply %141, %147 : tensor<128x32x176xf32>
    %149 = stablehlo.dot_general %140, %arg11, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %150 = stablehlo.multiply %148, %149 : tensor<128x32x176xf32>
    %151 = stablehlo.dot_general %150, %arg5, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %152 = stablehlo.add %127, %151 : tensor<128x32x64xf32>
    %153 = stablehlo.multiply %152, %152 : tensor<128x32x64xf32>
    %154 = stablehlo.reduce(%153 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %156 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %157 = stablehlo.divide %155, %156 : tensor<128x32x1xf32>
    %158 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %159 = stablehlo.add %157, %158 : tensor<128x32x1xf32>
    %160 = stablehlo.rsqrt %159 : tensor<128x32x1xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %162 = stablehlo.broadcast_in_dim %arg13, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %164 = stablehlo.multiply %161, %163 : tensor<128x32x64xf32>
    %165 = stablehlo.multiply %152, %164 : tensor<128x32x64xf32>
    %166 = stablehlo.dot_general %165, %arg21, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %167 = stablehlo.reshape %166 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %168 = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %169 = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %170 = stablehlo.compare GE, %168, %169, SIGNED : (tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %171 = stablehlo.broadcast_in_dim %170, dims = [3, 4] : (tensor<32x32xi1>) -> tensor<128x2x2x32x32xi1>
    %172 = stablehlo.dot_general %165, %arg16, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %173 = stablehlo.reshape %172 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %174 = stablehlo.slice %173 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %175 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %177 = stablehlo.multiply %174, %176 : tensor<128x32x2x8xf32>
    %178 = stablehlo.slice %173 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %179 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %181 = stablehlo.multiply %178, %180 : tensor<128x32x2x8xf32>
    %182 = stablehlo.subtract %177, %181 : tensor<128x32x2x8xf32>
    %183 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %185 = stablehlo.multiply %174, %184 : tensor<128x32x2x8xf32>
    %186 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %188 = stablehlo.multiply %178, %187 : tensor<128x32x2x8xf32>
    %189 = stablehlo.add %185, %188 : tensor<128x32x2x8xf32>
    %190 = stablehlo.concatenate %182, %189, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %191 = stablehlo.dot_general %165, %arg19, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %192 = stablehlo.reshape %191 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %193 = stablehlo.slice %192 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %194 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %196 = stablehlo.multiply %193, %195 : tensor<128x32x4x8xf32>
    %197 = stablehlo.slice %192 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %198 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %200 = stablehlo.multiply %197, %199 : tensor<128x32x4x8xf32>
    %201 = stablehlo.subtract %196, %200 : tensor<128x32x4x8xf32>
    %202 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %203 = stablehlo.broadcast_in_dim %202, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %204 = stablehlo.multiply %193, %203 : tensor<128x32x4x8xf32>
    %205 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %207 = stablehlo.multiply %197, %206 : tensor<128x32x4x8xf32>
    %208 = stablehlo.add %204, %207 : tensor<128x32x4x8xf32>
    %209 = stablehlo.concatenate %201, %208, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %210 = stablehlo.reshape %209 : (tensor<128x32x4x16xf32>) -> tensor<128x32x2x2x16xf32>
    %211 = stablehlo.dot_general %190, %210, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4] : (tensor<128x32x2x16xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x32x2xf32>
    %212 = stablehlo.transpose %211, dims = [0, 1, 4, 3, 2] : (tensor<128x2x32x32x2xf32>) -> tensor<128x2x2x32x32xf32>
    %213 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %214 = stablehlo.divide %212, %213 : tensor<128x2x2x32x32xf32>
    %215 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %216 = stablehlo.select %171, %214, %215 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %217 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x2x2x32xf32>
    %218 = stablehlo.reduce(%216 init: %cst_19) applies stablehlo.maximum across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %219 = stablehlo.maximum %217, %218 : tensor<128x2x2x32xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %222 = stablehlo.subtract %216, %221 : tensor<128x2x2x32x32xf32>
    %223 = stablehlo.exponential %222 : tensor<128x2x2x32x32xf32>
    %224 = stablehlo.reduce(%223 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %226 = stablehlo.broadcast_in_dim %225, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %227 = stablehlo.divide %223, %226 : tensor<128x2x2x32x32xf32>
    %228 = stablehlo.dot_general %167, %227, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4] : (tensor<128x32x2x16xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x2x32xf32>
    %229 = stablehlo.transpose %228, dims = [0, 4, 1, 3, 2] : (tensor<128x2x16x2x32xf32>) -> tensor<128x32x2x2x16xf32>
    %230 = stablehlo.reshape %229 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x64xf32>
    %231 = stablehlo.dot_general %230, %arg18, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %232 = stablehlo.add %152, %231 : tensor<128x32x64xf32>
    %233 = stablehlo.multiply %232, %232 : tensor<128x32x64xf32>
    %234 = stablehlo.reduce(%233 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %235 = stablehlo.broadcast_in_dim %234, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %236 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %237 = stablehlo.divide %235, %236 : tensor<128x32x1xf32>
    %238 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %239 = stablehlo.add %237, %238 : tensor<128x32x1xf32>
    %240 = stablehlo.rsqrt %239 : tensor<128x32x1xf32>
    %241 = stablehlo.broadcast_in_dim %240, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %242 = stablehlo.broadcast_in_dim %arg17, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %244 = stablehlo.multiply %241, %243 : tensor<128x32x64xf32>
    %245 = stablehlo.multiply %232, %244 : tensor<128x32x64xf32>
    %246 = stablehlo.dot_general %245, %arg15, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %247 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %248 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %249 = stablehlo.negate %246 : tensor<128x32x176xf32>
    %250 = stablehlo.exponential %249 : tensor<128x32x176xf32>
    %251 = stablehlo.add %248, %250 : tensor<128x32x176xf32>
    %252 = stablehlo.divide %247, %251 : tensor<128x32x176xf32>
    %253 = stablehlo.multiply %246, %252 : tensor<128x32x176xf32>
    %254 = stablehlo.dot_general %245, %arg20, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %255 = stablehlo.multiply %253, %254 : tensor<128x32x176xf32>
    %256 = stablehlo.dot_general %255, %arg14, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %257 = stablehlo.add %232, %256 : tensor<128x32x64xf32>
    %258 = stablehlo.multiply %257, %257 : tensor<128x32x64xf32>
    %259 = stablehlo.reduce(%258 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %260 = stablehlo.broadcast_in_dim %259, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %261 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %262 = stablehlo.divide %260, %261 : tensor<128x32x1xf32>
    %263 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %264 = stablehlo.add %262, %263 : tensor<128x32x1xf32>
    %265 = stablehlo.rsqrt %264 : tensor<128x32x1xf32>
    %266 = stablehlo.broadcast_in_dim %265, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %267 = stablehlo.broadcast_in_dim %arg22, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %268 = stablehlo.broadcast_in_dim %267, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %269 = stablehlo.multiply %266, %268 : tensor<128x32x64xf32>
    %270 = stablehlo.multiply %257, %269 : tensor<128x32x64xf32>
    %271 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %272 = stablehlo.compare NE, %40, %271, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %273 = stablehlo.convert %272 : (tensor<128x32xi1>) -> tensor<128x32xf32>
    %274 = stablehlo.broadcast_in_dim %273, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %275 = stablehlo.broadcast_in_dim %274, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %276 = stablehlo.multiply %270, %275 : tensor<128x32x64xf32>
    %277 = stablehlo.reduce(%276 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x64xf32>
    %278 = stablehlo.reduce(%273 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x32xf32>, tensor<f32>) -> tensor<128xf32>
    %279 = stablehlo.broadcast_in_dim %278, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %280 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %281 = stablehlo.maximum %279, %280 : tensor<128x1xf32>
    %282 = stablehlo.broadcast_in_dim %281, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x64xf32>
    %283 = stablehlo.divide %277, %282 : tensor<128x64xf32>
    %284 = stablehlo.dot_general %283, %arg2, contracting_dims = [1] x [0] : (tensor<128x64xf32>, tensor<64x2xf32>) -> tensor<128x2xf32>
    %285 = stablehlo.reshape %arg1 : (tensor<2xf32>) -> tensor<1x2xf32>
    %286 = stablehlo.broadcast_in_dim %285, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<128x2xf32>
    %287 = stablehlo.add %284, %286 : tensor<128x2xf32>
    %288 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %289 = stablehlo.reduce(%287 init: %cst_19) applies stablehlo.maximum across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %290 = stablehlo.maximum %288, %289 : tensor<128xf32>
    %291 = stablehlo.broadcast_in_dim %290, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %292 = stablehlo.broadcast_in_dim %291, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x2xf32>
    %293 = stablehlo.subtract %287, %292 : tensor<128x2xf32>
    %294 = stablehlo.exponential %293 : tensor<128x2xf32>
    %295 = stablehlo.reduce(%294 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %296 = stablehlo.broadcast_in_dim %295, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %297 = stablehlo.divide %33, %296 : tensor<128x1xf32>
    %298 = stablehlo.reduce(%297 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %299 = stablehlo.broadcast_in_dim %298, dims = [0] : (tensor<128xf32>) -> tensor<128x2xf32>
    %300 = stablehlo.multiply %299, %294 : tensor<128x2xf32>
    %301 = stablehlo.add %30, %300 : tensor<128x2xf32>
    %302 = stablehlo.reduce(%301 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<128x2xf32>, tensor<f32>) -> tensor<2xf32>
    %303 = stablehlo.reshape %302 : (tensor<2xf32>) -> tensor<1x2xf32>
    %304 = stablehlo.reshape %303 : (tensor<1x2xf32>) -> tensor<2xf32>
    %305 = stablehlo.multiply %304, %304 : tensor<2xf32>
    %306 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %307 = stablehlo.multiply %306, %306 : tensor<2xf32>
    %308 = stablehlo.add %305, %307 : tensor<2xf32>
    %309 = stablehlo.reduce(%308 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %310 = stablehlo.add %cst_9, %309 : tensor<f32>
    %311 = stablehlo.dot_general %301, %283, contracting_dims = [0] x [0] : (tensor<128x2xf32>, tensor<128x64xf32>) -> tensor<2x64xf32>
    %312 = stablehlo.transpose %311, dims = [1, 0] : (tensor<2x64xf32>) -> tensor<64x2xf32>
    %313 = stablehlo.multiply %312, %312 : tensor<64x2xf32>
    %314 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %315 = stablehlo.multiply %314, %314 : tensor<64x2xf32>
    %316 = stablehlo.add %313, %315 : tensor<64x2xf32>
    %317 = stablehlo.reduce(%316 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x2xf32>, tensor<f32>) -> tensor<f32>
    %318 = stablehlo.add %310, %317 : tensor<f32>
    %319 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %320 = stablehlo.dot_general %301, %arg2, contracting_dims = [1] x [1] : (tensor<128x2xf32>, tensor<64x2xf32>) -> tensor<128x64xf32>
    %321 = stablehlo.broadcast_in_dim %281, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x64xf32>
    %322 = stablehlo.divide %320, %321 : tensor<128x64xf32>
    %323 = stablehlo.broadcast_in_dim %322, dims = [0, 2] : (tensor<128x64xf32>) -> tensor<128x32x64xf32>
    %324 = stablehlo.broadcast_in_dim %274, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %325 = stablehlo.multiply %323, %324 : tensor<128x32x64xf32>
    %326 = stablehlo.multiply %325, %269 : tensor<128x32x64xf32>
    %327 = stablehlo.multiply %257, %325 : tensor<128x32x64xf32>
    %328 = stablehlo.broadcast_in_dim %267, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %329 = stablehlo.multiply %327, %328 : tensor<128x32x64xf32>
    %330 = stablehlo.reduce(%329 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %331 = stablehlo.reshape %330 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %cst_20 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %332 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %333 = stablehlo.divide %265, %264 : tensor<128x32x1xf32>
    %334 = stablehlo.multiply %332, %333 : tensor<128x32x1xf32>
    %335 = stablehlo.multiply %331, %334 : tensor<128x32x1xf32>
    %336 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %337 = stablehlo.divide %335, %336 : tensor<128x32x1xf32>
    %338 = stablehlo.reduce(%337 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %339 = stablehlo.broadcast_in_dim %338, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %340 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %341 = stablehlo.multiply %340, %257 : tensor<128x32x64xf32>
    %342 = stablehlo.multiply %339, %341 : tensor<128x32x64xf32>
    %343 = stablehlo.add %326, %342 : tensor<128x32x64xf32>
    %344 = stablehlo.dot_general %343, %arg14, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<176x64xf32>) -> tensor<128x32x176xf32>
    %345 = stablehlo.multiply %253, %344 : tensor<128x32x176xf32>
    %346 = stablehlo.dot_general %345, %arg20, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %347 = stablehlo.multiply %344, %254 : tensor<128x32x176xf32>
    %348 = stablehlo.multiply %347, %252 : tensor<128x32x176xf32>
    %349 = stablehlo.multiply %246, %347 : tensor<128x32x176xf32>
    %350 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %351 = stablehlo.subtract %350, %252 : tensor<128x32x176xf32>
    %352 = stablehlo.multiply %252, %351 : tensor<128x32x176xf32>
    %353 = stablehlo.multiply %349, %352 : tensor<128x32x176xf32>
    %354 = stablehlo.add %348, %353 : tensor<128x32x176xf32>
    %355 = stablehlo.dot_general %354, %arg15, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %356 = stablehlo.add %346, %355 : tensor<128x32x64xf32>
    %357 = stablehlo.multiply %356, %244 : tensor<128x32x64xf32>
    %358 = stablehlo.add %343, %357 : tensor<128x32x64xf32>
    %359 = stablehlo.multiply %232, %356 : tensor<128x32x64xf32>
    %360 = stablehlo.broadcast_in_dim %242, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %361 = stablehlo.multiply %359, %360 : tensor<128x32x64xf32>
    %362 = stablehlo.reduce(%361 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %363 = stablehlo.reshape %362 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %364 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %365 = stablehlo.divide %240, %239 : tensor<128x32x1xf32>
    %366 = stablehlo.multiply %364, %365 : tensor<128x32x1xf32>
    %367 = stablehlo.multiply %363, %366 : tensor<128x32x1xf32>
    %368 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %369 = stablehlo.divide %367, %368 : tensor<128x32x1xf32>
    %370 = stablehlo.reduce(%369 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %371 = stablehlo.broadcast_in_dim %370, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %372 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %373 = stablehlo.multiply %372, %232 : tensor<128x32x64xf32>
    %374 = stablehlo.multiply %371, %373 : tensor<128x32x64xf32>
    %375 = stablehlo.add %358, %374 : tensor<128x32x64xf32>
    %376 = stablehlo.dot_general %375, %arg18, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %377 = stablehlo.reshape %376 : (tensor<128x32x64xf32>) -> tensor<128x32x2x2x16xf32>
    %378 = stablehlo.transpose %377, dims = [0, 2, 4, 3, 1] : (tensor<128x32x2x2x16xf32>) -> tensor<128x2x16x2x32xf32>
    %379 = stablehlo.dot_general %378, %227, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3] : (tensor<128x2x16x2x32xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x32xf32>
    %380 = stablehlo.transpose %379, dims = [0, 3, 1, 2] : (tensor<128x2x16x32xf32>) -> tensor<128x32x2x16xf32>
    %381 = stablehlo.reshape %380 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %382 = stablehlo.dot_general %381, %arg21, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %383 = stablehlo.dot_general %378, %167, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3] : (tensor<128x2x16x2x32xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x2x32x32xf32>
    %384 = stablehlo.broadcast_in_dim %225, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %385 = stablehlo.divide %383, %384 : tensor<128x2x2x32x32xf32>
    %386 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x1xf32>
    %387 = stablehlo.multiply %225, %225 : tensor<128x2x2x32x1xf32>
    %388 = stablehlo.divide %386, %387 : tensor<128x2x2x32x1xf32>
    %389 = stablehlo.broadcast_in_dim %388, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %390 = stablehlo.multiply %383, %389 : tensor<128x2x2x32x32xf32>
    %391 = stablehlo.multiply %390, %223 : tensor<128x2x2x32x32xf32>
    %392 = stablehlo.reduce(%391 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %393 = stablehlo.reshape %392 : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %394 = stablehlo.negate %393 : tensor<128x2x2x32x1xf32>
    %395 = stablehlo.reduce(%394 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x1xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %396 = stablehlo.broadcast_in_dim %395, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x32xf32>
    %397 = stablehlo.add %385, %396 : tensor<128x2x2x32x32xf32>
    %398 = stablehlo.multiply %397, %223 : tensor<128x2x2x32x32xf32>
    %399 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %400 = stablehlo.select %171, %398, %399 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %401 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %402 = stablehlo.divide %400, %401 : tensor<128x2x2x32x32xf32>
    %403 = stablehlo.transpose %402, dims = [0, 1, 4, 3, 2] : (tensor<128x2x2x32x32xf32>) -> tensor<128x2x32x32x2xf32>
    %404 = stablehlo.dot_general %403, %210, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x16xf32>
    %405 = stablehlo.transpose %404, dims = [0, 2, 1, 3] : (tensor<128x2x32x16xf32>) -> tensor<128x32x2x16xf32>
    %406 = stablehlo.slice %405 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %407 = stablehlo.broadcast_in_dim %183, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %408 = stablehlo.multiply %406, %407 : tensor<128x32x2x8xf32>
    %409 = stablehlo.slice %405 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %410 = stablehlo.broadcast_in_dim %175, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %411 = stablehlo.multiply %409, %410 : tensor<128x32x2x8xf32>
    %412 = stablehlo.add %408, %411 : tensor<128x32x2x8xf32>
    %413 = stablehlo.broadcast_in_dim %186, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %414 = stablehlo.multiply %406, %413 : tensor<128x32x2x8xf32>
    %415 = stablehlo.negate %409 : tensor<128x32x2x8xf32>
    %416 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %417 = stablehlo.multiply %415, %416 : tensor<128x32x2x8xf32>
    %418 = stablehlo.add %414, %417 : tensor<128x32x2x8xf32>
    %419 = stablehlo.concatenate %412, %418, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %420 = stablehlo.reshape %419 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %421 = stablehlo.dot_general %420, %arg16, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %422 = stablehlo.add %382, %421 : tensor<128x32x64xf32>
    %423 = stablehlo.dot_general %403, %190, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x32x2x16xf32>
    %424 = stablehlo.transpose %423, dims = [0, 2, 1, 3, 4] : (tensor<128x2x32x2x16xf32>) -> tensor<128x32x2x2x16xf32>
    %425 = stablehlo.reshape %424 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x4x16xf32>
    %426 = stablehlo.slice %425 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %427 = stablehlo.broadcast_in_dim %202, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %428 = stablehlo.multiply %426, %427 : tensor<128x32x4x8xf32>
    %429 = stablehlo.slice %425 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %430 = stablehlo.broadcast_in_dim %194, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %431 = stablehlo.multiply %429, %430 : tensor<128x32x4x8xf32>
    %432 = stablehlo.add %428, %431 : tensor<128x32x4x8xf32>
    %433 = stablehlo.broadcast_in_dim %205, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %434 = stablehlo.multiply %426, %433 : tensor<128x32x4x8xf32>
    %435 = stablehlo.negate %429 : tensor<128x32x4x8xf32>
    %436 = stablehlo.broadcast_in_dim %198, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %437 = stablehlo.multiply %435, %436 : tensor<128x32x4x8xf32>
    %438 = stablehlo.add %434, %437 : tensor<128x32x4x8xf32>
    %439 = stablehlo.concatenate %432, %438, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %440 = stablehlo.reshape %439 : (tensor<128x32x4x16xf32>) -> tensor<128x32x64xf32>
    %441 = stablehlo.dot_general %440, %arg19, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %442 = stablehlo.add %422, %441 : tensor<128x32x64xf32>
    %443 = stablehlo.multiply %442, %164 : tensor<128x32x64xf32>
    %444 = stablehlo.add %375, %443 : tensor<128x32x64xf32>
    %445 = stablehlo.multiply %152, %442 : tensor<128x32x64xf32>
    %446 = stablehlo.broadcast_in_dim %162, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %447 = stablehlo.multiply %445, %446 : tensor<128x32x64xf32>
    %448 = stablehlo.reduce(%447 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %449 = stablehlo.reshape %448 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %450 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %451 = stablehlo.divide %160, %159 : tensor<128x32x1xf32>
    %452 = stablehlo.multiply %450, %451 : tensor<128x32x1xf32>
    %453 = stablehlo.multiply %449, %452 : tensor<128x32x1xf32>
    %454 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %455 = stablehlo.divide %453, %454 : tensor<128x32x1xf32>
    %456 = stablehlo.reduce(%455 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %457 = stablehlo.broadcast_in_dim %456, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %458 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %459 = stablehlo.multiply %458, %152 : tensor<128x32x64xf32>
    %460 = stablehlo.multiply %457, %459 : tensor<128x32x64xf32>
    %461 = stablehlo.add %444, %460 : tensor<128x32x64xf32>
    %462 = stablehlo.dot_general %461, %arg5, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<176x64xf32>) -> tensor<128x32x176xf32>
    %463 = stablehlo.multiply %148, %462 : tensor<128x32x176xf32>
    %464 = stablehlo.dot_general %463, %arg11, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %465 = stablehlo.multiply %462, %149 : tensor<128x32x176xf32>
    %466 = stablehlo.multiply %465, %147 : tensor<128x32x176xf32>
    %467 = stablehlo.multiply %141, %465 : tensor<128x32x176xf32>
    %468 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %469 = stablehlo.subtract %468, %147 : tensor<128x32x176xf32>
    %470 = stablehlo.multiply %147, %469 : tensor<128x32x176xf32>
    %471 = stablehlo.multiply %467, %470 : tensor<128x32x176xf32>
    %472 = stablehlo.add %466, %471 : tensor<128x32x176xf32>
    %473 = stablehlo.dot_general %472, %arg6, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %474 = stablehlo.add %464, %473 : tensor<128x32x64xf32>
    %475 = stablehlo.multiply %474, %139 : tensor<128x32x64xf32>
    %476 = stablehlo.add %461, %475 : tensor<128x32x64xf32>
    %477 = stablehlo.multiply %127, %474 : tensor<128x32x64xf32>
    %478 = stablehlo.broadcast_in_dim %137, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %479 = stablehlo.multiply %477, %478 : tensor<128x32x64xf32>
    %480 = stablehlo.reduce(%479 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %481 = stablehlo.reshape %480 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %482 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %483 = stablehlo.divide %135, %134 : tensor<128x32x1xf32>
    %484 = stablehlo.multiply %482, %483 : tensor<128x32x1xf32>
    %485 = stablehlo.multiply %481, %484 : tensor<128x32x1xf32>
    %486 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %487 = stablehlo.divide %485, %486 : tensor<128x32x1xf32>
    %488 = stablehlo.reduce(%487 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %489 = stablehlo.broadcast_in_dim %488, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %490 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %491 = stablehlo.multiply %490, %127 : tensor<128x32x64xf32>
    %492 = stablehlo.multiply %489, %491 : tensor<128x32x64xf32>
    %493 = stablehlo.add %476, %492 : tensor<128x32x64xf32>
    %494 = stablehlo.dot_general %493, %arg9, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %495 = stablehlo.reshape %494 : (tensor<128x32x64xf32>) -> tensor<128x32x2x2x16xf32>
    %496 = stablehlo.transpose %495, dims = [0, 2, 4, 3, 1] : (tensor<128x32x2x2x16xf32>) -> tensor<128x2x16x2x32xf32>
    %497 = stablehlo.dot_general %496, %122, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3] : (tensor<128x2x16x2x32xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x32xf32>
    %498 = stablehlo.transpose %497, dims = [0, 3, 1, 2] : (tensor<128x2x16x32xf32>) -> tensor<128x32x2x16xf32>
    %499 = stablehlo.reshape %498 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %500 = stablehlo.dot_general %499, %arg12, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %501 = stablehlo.dot_general %496, %62, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3] : (tensor<128x2x16x2x32xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x2x32x32xf32>
    %502 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %503 = stablehlo.divide %501, %502 : tensor<128x2x2x32x32xf32>
    %504 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x1xf32>
    %505 = stablehlo.multiply %120, %120 : tensor<128x2x2x32x1xf32>
    %506 = stablehlo.divide %504, %505 : tensor<128x2x2x32x1xf32>
    %507 = stablehlo.broadcast_in_dim %506, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %508 = stablehlo.multiply %501, %507 : tensor<128x2x2x32x32xf32>
    %509 = stablehlo.multiply %508, %118 : tensor<128x2x2x32x32xf32>
    %510 = stablehlo.reduce(%509 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %511 = stablehlo.reshape %510 : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %512 = stablehlo.negate %511 : tensor<128x2x2x32x1xf32>
    %513 = stablehlo.reduce(%512 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x1xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %514 = stablehlo.broadcast_in_dim %513, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x32xf32>
    %515 = stablehlo.add %503, %514 : tensor<128x2x2x32x32xf32>
    %516 = stablehlo.multiply %515, %118 : tensor<128x2x2x32x32xf32>
    %517 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %518 = stablehlo.select %66, %516, %517 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %519 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %520 = stablehlo.divide %518, %519 : tensor<128x2x2x32x32xf32>
    %521 = stablehlo.transpose %520, dims = [0, 1, 4, 3, 2] : (tensor<128x2x2x32x32xf32>) -> tensor<128x2x32x32x2xf32>
    %522 = stablehlo.dot_general %521, %105, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x16xf32>
    %523 = stablehlo.transpose %522, dims = [0, 2, 1, 3] : (tensor<128x2x32x16xf32>) -> tensor<128x32x2x16xf32>
    %524 = stablehlo.slice %523 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %525 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %526 = stablehlo.multiply %524, %525 : tensor<128x32x2x8xf32>
    %527 = stablehlo.slice %523 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %528 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %529 = stablehlo.multiply %527, %528 : tensor<128x32x2x8xf32>
    %530 = stablehlo.add %526, %529 : tensor<128x32x2x8xf32>
    %531 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %532 = stablehlo.multiply %524, %531 : tensor<128x32x2x8xf32>
    %533 = stablehlo.negate %527 : tensor<128x32x2x8xf32>
    %534 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %535 = stablehlo.multiply %533, %534 : tensor<128x32x2x8xf32>
    %536 = stablehlo.add %532, %535 : tensor<128x32x2x8xf32>
    %537 = stablehlo.concatenate %530, %536, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %538 = stablehlo.reshape %537 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %539 = stablehlo.dot_general %538, %arg7, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %540 = stablehlo.add %500, %539 : tensor<128x32x64xf32>
    %541 = stablehlo.dot_general %521, %85, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x32x2x16xf32>
    %542 = stablehlo.transpose %541, dims = [0, 2, 1, 3, 4] : (tensor<128x2x32x2x16xf32>) -> tensor<128x32x2x2x16xf32>
    %543 = stablehlo.reshape %542 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x4x16xf32>
    %544 = stablehlo.slice %543 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %545 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %546 = stablehlo.multiply %544, %545 : tensor<128x32x4x8xf32>
    %547 = stablehlo.slice %543 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %548 = stablehlo.broadcast_in_dim %89, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %549 = stablehlo.multiply %547, %548 : tensor<128x32x4x8xf32>
    %550 = stablehlo.add %546, %549 : tensor<128x32x4x8xf32>
    %551 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %552 = stablehlo.multiply %544, %551 : tensor<128x32x4x8xf32>
    %553 = stablehlo.negate %547 : tensor<128x32x4x8xf32>
    %554 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %555 = stablehlo.multiply %553, %554 : tensor<128x32x4x8xf32>
    %556 = stablehlo.add %552, %555 : tensor<128x32x4x8xf32>
    %557 = stablehlo.concatenate %550, %556, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %558 = stablehlo.reshape %557 : (tensor<128x32x4x16xf32>) -> tensor<128x32x64xf32>
    %559 = stablehlo.dot_general %558, %arg10, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %560 = stablehlo.add %540, %559 : tensor<128x32x64xf32>
    %561 = stablehlo.multiply %560, %59 : tensor<128x32x64xf32>
    %562 = stablehlo.add %493, %561 : tensor<128x32x64xf32>
    %563 = stablehlo.multiply %47, %560 : tensor<128x32x64xf32>
    %564 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %565 = stablehlo.multiply %563, %564 : tensor<128x32x64xf32>
    %566 = stablehlo.reduce(%565 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %567 = stablehlo.reshape %566 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %568 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %569 = stablehlo.divide %55, %54 : tensor<128x32x1xf32>
    %570 = stablehlo.multiply %568, %569 : tensor<128x32x1xf32>
    %571 = stablehlo.multiply %567, %570 : tensor<128x32x1xf32>
    %572 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %573 = stablehlo.divide %571, %572 : tensor<128x32x1xf32>
    %574 = stablehlo.reduce(%573 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %575 = stablehlo.broadcast_in_dim %574, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %576 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %577 = stablehlo.multiply %576, %47 : tensor<128x32x64xf32>
    %578 = stablehlo.multiply %575, %577 : tensor<128x32x64xf32>
    %579 = stablehlo.add %562, %578 : tensor<128x32x64xf32>
    %580 = "stablehlo.scatter"(%319, %46, %579) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg72: tensor<f32>, %arg73: tensor<f32>):
      %1479 = stablehlo.add %arg72, %arg73 : tensor<f32>
      stablehlo.return %1479 : tensor<f32>
    }) : (tensor<12288x64xf32>, tensor<128x32x1xi32>, tensor<128x32x64xf32>) -> tensor<12288x64xf32>
    %581 = stablehlo.multiply %580, %580 : tensor<12288x64xf32>
    %582 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %583 = stablehlo.multiply %582, %582 : tensor<12288x64xf32>
    %584 = stablehlo.add %581, %583 : tensor<12288x64xf32>
    %585 = stablehlo.reduce(%584 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<12288x64xf32>, tensor<f32>) -> tensor<f32>
    %586 = stablehlo.add %318, %585 : tensor<f32>
    %587 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %588 = stablehlo.multiply %587, %563 : tensor<128x32x64xf32>
    %589 = stablehlo.reduce(%588 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %590 = stablehlo.reshape %589 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %591 = stablehlo.reduce(%590 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %592 = stablehlo.multiply %591, %591 : tensor<64xf32>
    %593 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %594 = stablehlo.multiply %593, %593 : tensor<64xf32>
    %595 = stablehlo.add %592, %594 : tensor<64xf32>
    %596 = stablehlo.reduce(%595 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %597 = stablehlo.add %586, %596 : tensor<f32>
    %598 = stablehlo.dot_general %461, %150, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x176xf32>) -> tensor<64x176xf32>
    %599 = stablehlo.transpose %598, dims = [1, 0] : (tensor<64x176xf32>) -> tensor<176x64xf32>
    %600 = stablehlo.multiply %599, %599 : tensor<176x64xf32>
    %601 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %602 = stablehlo.multiply %601, %601 : tensor<176x64xf32>
    %603 = stablehlo.add %600, %602 : tensor<176x64xf32>
    %604 = stablehlo.reduce(%603 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<176x64xf32>, tensor<f32>) -> tensor<f32>
    %605 = stablehlo.add %597, %604 : tensor<f32>
    %606 = stablehlo.dot_general %472, %140, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x64xf32>) -> tensor<176x64xf32>
    %607 = stablehlo.transpose %606, dims = [1, 0] : (tensor<176x64xf32>) -> tensor<64x176xf32>
    %608 = stablehlo.multiply %607, %607 : tensor<64x176xf32>
    %609 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %610 = stablehlo.multiply %609, %609 : tensor<64x176xf32>
    %611 = stablehlo.add %608, %610 : tensor<64x176xf32>
    %612 = stablehlo.reduce(%611 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %613 = stablehlo.add %605, %612 : tensor<f32>
    %614 = stablehlo.dot_general %538, %60, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x64xf32>) -> tensor<32x64xf32>
    %615 = stablehlo.transpose %614, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %616 = stablehlo.multiply %615, %615 : tensor<64x32xf32>
    %617 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %618 = stablehlo.multiply %617, %617 : tensor<64x32xf32>
    %619 = stablehlo.add %616, %618 : tensor<64x32xf32>
    %620 = stablehlo.reduce(%619 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %621 = stablehlo.add %613, %620 : tensor<f32>
    %622 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %623 = stablehlo.multiply %622, %477 : tensor<128x32x64xf32>
    %624 = stablehlo.reduce(%623 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %625 = stablehlo.reshape %624 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %626 = stablehlo.reduce(%625 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %627 = stablehlo.multiply %626, %626 : tensor<64xf32>
    %628 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %629 = stablehlo.multiply %628, %628 : tensor<64xf32>
    %630 = stablehlo.add %627, %629 : tensor<64xf32>
    %631 = stablehlo.reduce(%630 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %632 = stablehlo.add %621, %631 : tensor<f32>
    %633 = stablehlo.dot_general %493, %125, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x64xf32>) -> tensor<64x64xf32>
    %634 = stablehlo.transpose %633, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %635 = stablehlo.multiply %634, %634 : tensor<64x64xf32>
    %636 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %637 = stablehlo.multiply %636, %636 : tensor<64x64xf32>
    %638 = stablehlo.add %635, %637 : tensor<64x64xf32>
    %639 = stablehlo.reduce(%638 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %640 = stablehlo.add %632, %639 : tensor<f32>
    %641 = stablehlo.dot_general %558, %60, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x64xf32>) -> tensor<64x64xf32>
    %642 = stablehlo.transpose %641, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %643 = stablehlo.multiply %642, %642 : tensor<64x64xf32>
    %644 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %645 = stablehlo.multiply %644, %644 : tensor<64x64xf32>
    %646 = stablehlo.add %643, %645 : tensor<64x64xf32>
    %647 = stablehlo.reduce(%646 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %648 = stablehlo.add %640, %647 : tensor<f32>
    %649 = stablehlo.dot_general %463, %140, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x64xf32>) -> tensor<176x64xf32>
    %650 = stablehlo.transpose %649, dims = [1, 0] : (tensor<176x64xf32>) -> tensor<64x176xf32>
    %651 = stablehlo.multiply %650, %650 : tensor<64x176xf32>
    %652 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %653 = stablehlo.multiply %652, %652 : tensor<64x176xf32>
    %654 = stablehlo.add %651, %653 : tensor<64x176xf32>
    %655 = stablehlo.reduce(%654 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %656 = stablehlo.add %648, %655 : tensor<f32>
    %657 = stablehlo.dot_general %499, %60, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x64xf32>) -> tensor<32x64xf32>
    %658 = stablehlo.transpose %657, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %659 = stablehlo.multiply %658, %658 : tensor<64x32xf32>
    %660 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %661 = stablehlo.multiply %660, %660 : tensor<64x32xf32>
    %662 = stablehlo.add %659, %661 : tensor<64x32xf32>
    %663 = stablehlo.reduce(%662 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %664 = stablehlo.add %656, %663 : tensor<f32>
    %665 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %666 = stablehlo.multiply %665, %445 : tensor<128x32x64xf32>
    %667 = stablehlo.reduce(%666 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %668 = stablehlo.reshape %667 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %669 = stablehlo.reduce(%668 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %670 = stablehlo.multiply %669, %669 : tensor<64xf32>
    %671 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %672 = stablehlo.multiply %671, %671 : tensor<64xf32>
    %673 = stablehlo.add %670, %672 : tensor<64xf32>
    %674 = stablehlo.reduce(%673 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %675 = stablehlo.add %664, %674 : tensor<f32>
    %676 = stablehlo.dot_general %343, %255, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x176xf32>) -> tensor<64x176xf32>
    %677 = stablehlo.transpose %676, dims = [1, 0] : (tensor<64x176xf32>) -> tensor<176x64xf32>
    %678 = stablehlo.multiply %677, %677 : tensor<176x64xf32>
    %679 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %680 = stablehlo.multiply %679, %679 : tensor<176x64xf32>
    %681 = stablehlo.add %678, %680 : tensor<176x64xf32>
    %682 = stablehlo.reduce(%681 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<176x64xf32>, tensor<f32>) -> tensor<f32>
    %683 = stablehlo.add %675, %682 : tensor<f32>
    %684 = stablehlo.dot_general %354, %245, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x64xf32>) -> tensor<176x64xf32>
    %685 = stablehlo.transpose %684, dims = [1, 0] : (tensor<176x64xf32>) -> tensor<64x176xf32>
    %686 = stablehlo.multiply %685, %685 : tensor<64x176xf32>
    %687 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %688 = stablehlo.multiply %687, %687 : tensor<64x176xf32>
    %689 = stablehlo.add %686, %688 : tensor<64x176xf32>
    %690 = stablehlo.reduce(%689 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %691 = stablehlo.add %683, %690 : tensor<f32>
    %692 = stablehlo.dot_general %420, %165, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x64xf32>) -> tensor<32x64xf32>
    %693 = stablehlo.transpose %692, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %694 = stablehlo.multiply %693, %693 : tensor<64x32xf32>
    %695 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %696 = stablehlo.multiply %695, %695 : tensor<64x32xf32>
    %697 = stablehlo.add %694, %696 : tensor<64x32xf32>
    %698 = stablehlo.reduce(%697 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %699 = stablehlo.add %691, %698 : tensor<f32>
    %700 = stablehlo.broadcast_in_dim %240, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %701 = stablehlo.multiply %700, %359 : tensor<128x32x64xf32>
    %702 = stablehlo.reduce(%701 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %703 = stablehlo.reshape %702 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %704 = stablehlo.reduce(%703 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %705 = stablehlo.multiply %704, %704 : tensor<64xf32>
    %706 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %707 = stablehlo.multiply %706, %706 : tensor<64xf32>
    %708 = stablehlo.add %705, %707 : tensor<64xf32>
    %709 = stablehlo.reduce(%708 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %710 = stablehlo.add %699, %709 : tensor<f32>
    %711 = stablehlo.dot_general %375, %230, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x64xf32>) -> tensor<64x64xf32>
    %712 = stablehlo.transpose %711, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %713 = stablehlo.multiply %712, %712 : tensor<64x64xf32>
    %714 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %715 = stablehlo.multiply %714, %714 : tensor<64x64xf32>
    %716 = stablehlo.add %713, %715 : tensor<64x64xf32>
    %717 = stablehlo.reduce(%716 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %718 = stablehlo.add %710, %717 : tensor<f32>
    %719 = stablehlo.dot_general %440, %165, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x64xf32>) -> tensor<64x64xf32>
    %720 = stablehlo.transpose %719, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %721 = stablehlo.multiply %720, %720 : tensor<64x64xf32>
    %722 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %723 = stablehlo.multiply %722, %722 : tensor<64x64xf32>
    %724 = stablehlo.add %721, %723 : tensor<64x64xf32>
    %725 = stablehlo.reduce(%724 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %726 = stablehlo.add %718, %725 : tensor<f32>
    %727 = stablehlo.dot_general %345, %245, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x64xf32>) -> tensor<176x64xf32>
    %728 = stablehlo.transpose %727, dims = [1, 0] : (tensor<176x64xf32>) -> tensor<64x176xf32>
    %729 = stablehlo.multiply %728, %728 : tensor<64x176xf32>
    %730 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %731 = stablehlo.multiply %730, %730 : tensor<64x176xf32>
    %732 = stablehlo.add %729, %731 : tensor<64x176xf32>
    %733 = stablehlo.reduce(%732 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %734 = stablehlo.add %726, %733 : tensor<f32>
    %735 = stablehlo.dot_general %381, %165, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x64xf32>) -> tensor<32x64xf32>
    %736 = stablehlo.transpose %735, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %737 = stablehlo.multiply %736, %736 : tensor<64x32xf32>
    %738 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %739 = stablehlo.multiply %738, %738 : tensor<64x32xf32>
    %740 = stablehlo.add %737, %739 : tensor<64x32xf32>
    %741 = stablehlo.reduce(%740 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %742 = stablehlo.add %734, %741 : tensor<f32>
    %743 = stablehlo.broadcast_in_dim %265, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %744 = stablehlo.multiply %743, %327 : tensor<128x32x64xf32>
    %745 = stablehlo.reduce(%744 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %746 = stablehlo.reshape %745 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %747 = stablehlo.reduce(%746 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %748 = stablehlo.multiply %747, %747 : tensor<64xf32>
    %749 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %750 = stablehlo.multiply %749, %749 : tensor<64xf32>
    %751 = stablehlo.add %748, %750 : tensor<64xf32>
    %752 = stablehlo.reduce(%751 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %753 = stablehlo.add %742, %752 : tensor<f32>
    %754 = stablehlo.sqrt %753 : tensor<f32>
    %755 = stablehlo.compare LT, %754, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %756 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %757 = stablehlo.divide %304, %756 : tensor<2xf32>
    %758 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %759 = stablehlo.multiply %757, %758 : tensor<2xf32>
    %760 = stablehlo.select %755, %304, %759 : tensor<i1>, tensor<2xf32>
    %761 = stablehlo.multiply %25, %760 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %762 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %763 = stablehlo.multiply %762, %arg24 : tensor<2xf32>
    %764 = stablehlo.add %761, %763 : tensor<2xf32>
    %c_23 = stablehlo.constant dense<2147483647> : tensor<i32>
    %765 = stablehlo.compare LT, %arg23, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %766 = stablehlo.add %arg23, %c : tensor<i32>
    %767 = stablehlo.select %765, %766, %c_23 : tensor<i1>, tensor<i32>
    %768 = stablehlo.convert %767 : (tensor<i32>) -> tensor<f32>
    %769 = stablehlo.power %cst_22, %768 : tensor<f32>
    %770 = stablehlo.subtract %cst_2, %769 : tensor<f32>
    %771 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %772 = stablehlo.divide %764, %771 : tensor<2xf32>
    %cst_24 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %773 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %774 = stablehlo.multiply %760, %760 : tensor<2xf32>
    %775 = stablehlo.multiply %773, %774 : tensor<2xf32>
    %cst_25 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %776 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %777 = stablehlo.multiply %776, %arg46 : tensor<2xf32>
    %778 = stablehlo.add %775, %777 : tensor<2xf32>
    %779 = stablehlo.convert %767 : (tensor<i32>) -> tensor<f32>
    %780 = stablehlo.power %cst_25, %779 : tensor<f32>
    %781 = stablehlo.subtract %cst_2, %780 : tensor<f32>
    %782 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %783 = stablehlo.divide %778, %782 : tensor<2xf32>
    %784 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %785 = stablehlo.add %783, %784 : tensor<2xf32>
    %786 = stablehlo.sqrt %785 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %787 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %788 = stablehlo.add %786, %787 : tensor<2xf32>
    %789 = stablehlo.divide %772, %788 : tensor<2xf32>
    %790 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %791 = stablehlo.multiply %790, %arg1 : tensor<2xf32>
    %792 = stablehlo.add %789, %791 : tensor<2xf32>
    %793 = stablehlo.multiply %24, %792 : tensor<2xf32>
    %794 = stablehlo.add %arg1, %793 : tensor<2xf32>
    %795 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %796 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %797 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %798 = stablehlo.divide %312, %797 : tensor<64x2xf32>
    %799 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %800 = stablehlo.multiply %798, %799 : tensor<64x2xf32>
    %801 = stablehlo.select %755, %312, %800 : tensor<i1>, tensor<64x2xf32>
    %802 = stablehlo.multiply %796, %801 : tensor<64x2xf32>
    %803 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %804 = stablehlo.multiply %803, %arg25 : tensor<64x2xf32>
    %805 = stablehlo.add %802, %804 : tensor<64x2xf32>
    %806 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %807 = stablehlo.divide %805, %806 : tensor<64x2xf32>
    %808 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %809 = stablehlo.multiply %801, %801 : tensor<64x2xf32>
    %810 = stablehlo.multiply %808, %809 : tensor<64x2xf32>
    %811 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %812 = stablehlo.multiply %811, %arg47 : tensor<64x2xf32>
    %813 = stablehlo.add %810, %812 : tensor<64x2xf32>
    %814 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %815 = stablehlo.divide %813, %814 : tensor<64x2xf32>
    %816 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %817 = stablehlo.add %815, %816 : tensor<64x2xf32>
    %818 = stablehlo.sqrt %817 : tensor<64x2xf32>
    %819 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %820 = stablehlo.add %818, %819 : tensor<64x2xf32>
    %821 = stablehlo.divide %807, %820 : tensor<64x2xf32>
    %822 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %823 = stablehlo.multiply %822, %arg2 : tensor<64x2xf32>
    %824 = stablehlo.add %821, %823 : tensor<64x2xf32>
    %825 = stablehlo.multiply %795, %824 : tensor<64x2xf32>
    %826 = stablehlo.add %arg2, %825 : tensor<64x2xf32>
    %827 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %828 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %829 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %830 = stablehlo.divide %580, %829 : tensor<12288x64xf32>
    %831 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %832 = stablehlo.multiply %830, %831 : tensor<12288x64xf32>
    %833 = stablehlo.select %755, %580, %832 : tensor<i1>, tensor<12288x64xf32>
    %834 = stablehlo.multiply %828, %833 : tensor<12288x64xf32>
    %835 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %836 = stablehlo.multiply %835, %arg26 : tensor<12288x64xf32>
    %837 = stablehlo.add %834, %836 : tensor<12288x64xf32>
    %838 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %839 = stablehlo.divide %837, %838 : tensor<12288x64xf32>
    %840 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %841 = stablehlo.multiply %833, %833 : tensor<12288x64xf32>
    %842 = stablehlo.multiply %840, %841 : tensor<12288x64xf32>
    %843 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %844 = stablehlo.multiply %843, %arg48 : tensor<12288x64xf32>
    %845 = stablehlo.add %842, %844 : tensor<12288x64xf32>
    %846 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %847 = stablehlo.divide %845, %846 : tensor<12288x64xf32>
    %848 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %849 = stablehlo.add %847, %848 : tensor<12288x64xf32>
    %850 = stablehlo.sqrt %849 : tensor<12288x64xf32>
    %851 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %852 = stablehlo.add %850, %851 : tensor<12288x64xf32>
    %853 = stablehlo.divide %839, %852 : tensor<12288x64xf32>
    %854 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %855 = stablehlo.multiply %854, %arg3 : tensor<12288x64xf32>
    %856 = stablehlo.add %853, %855 : tensor<12288x64xf32>
    %857 = stablehlo.multiply %827, %856 : tensor<12288x64xf32>
    %858 = stablehlo.add %arg3, %857 : tensor<12288x64xf32>
    %859 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %860 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %861 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %862 = stablehlo.divide %591, %861 : tensor<64xf32>
    %863 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %864 = stablehlo.multiply %862, %863 : tensor<64xf32>
    %865 = stablehlo.select %755, %591, %864 : tensor<i1>, tensor<64xf32>
    %866 = stablehlo.multiply %860, %865 : tensor<64xf32>
    %867 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %868 = stablehlo.multiply %867, %arg27 : tensor<64xf32>
    %869 = stablehlo.add %866, %868 : tensor<64xf32>
    %870 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %871 = stablehlo.divide %869, %870 : tensor<64xf32>
    %872 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %873 = stablehlo.multiply %865, %865 : tensor<64xf32>
    %874 = stablehlo.multiply %872, %873 : tensor<64xf32>
    %875 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %876 = stablehlo.multiply %875, %arg49 : tensor<64xf32>
    %877 = stablehlo.add %874, %876 : tensor<64xf32>
    %878 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %879 = stablehlo.divide %877, %878 : tensor<64xf32>
    %880 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %881 = stablehlo.add %879, %880 : tensor<64xf32>
    %882 = stablehlo.sqrt %881 : tensor<64xf32>
    %883 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %884 = stablehlo.add %882, %883 : tensor<64xf32>
    %885 = stablehlo.divide %871, %884 : tensor<64xf32>
    %886 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %887 = stablehlo.multiply %886, %arg4 : tensor<64xf32>
    %888 = stablehlo.add %885, %887 : tensor<64xf32>
    %889 = stablehlo.multiply %859, %888 : tensor<64xf32>
    %890 = stablehlo.add %arg4, %889 : tensor<64xf32>
    %891 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %892 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %893 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %894 = stablehlo.divide %599, %893 : tensor<176x64xf32>
    %895 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %896 = stablehlo.multiply %894, %895 : tensor<176x64xf32>
    %897 = stablehlo.select %755, %599, %896 : tensor<i1>, tensor<176x64xf32>
    %898 = stablehlo.multiply %892, %897 : tensor<176x64xf32>
    %899 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %900 = stablehlo.multiply %899, %arg28 : tensor<176x64xf32>
    %901 = stablehlo.add %898, %900 : tensor<176x64xf32>
    %902 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %903 = stablehlo.divide %901, %902 : tensor<176x64xf32>
    %904 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %905 = stablehlo.multiply %897, %897 : tensor<176x64xf32>
    %906 = stablehlo.multiply %904, %905 : tensor<176x64xf32>
    %907 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %908 = stablehlo.multiply %907, %arg50 : tensor<176x64xf32>
    %909 = stablehlo.add %906, %908 : tensor<176x64xf32>
    %910 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %911 = stablehlo.divide %909, %910 : tensor<176x64xf32>
    %912 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %913 = stablehlo.add %911, %912 : tensor<176x64xf32>
    %914 = stablehlo.sqrt %913 : tensor<176x64xf32>
    %915 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %916 = stablehlo.add %914, %915 : tensor<176x64xf32>
    %917 = stablehlo.divide %903, %916 : tensor<176x64xf32>
    %918 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %919 = stablehlo.multiply %918, %arg5 : tensor<176x64xf32>
    %920 = stablehlo.add %917, %919 : tensor<176x64xf32>
    %921 = stablehlo.multiply %891, %920 : tensor<176x64xf32>
    %922 = stablehlo.add %arg5, %921 : tensor<176x64xf32>
    %923 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %924 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %925 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %926 = stablehlo.divide %607, %925 : tensor<64x176xf32>
    %927 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %928 = stablehlo.multiply %926, %927 : tensor<64x176xf32>
    %929 = stablehlo.select %755, %607, %928 : tensor<i1>, tensor<64x176xf32>
    %930 = stablehlo.multiply %924, %929 : tensor<64x176xf32>
    %931 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %932 = stablehlo.multiply %931, %arg29 : tensor<64x176xf32>
    %933 = stablehlo.add %930, %932 : tensor<64x176xf32>
    %934 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %935 = stablehlo.divide %933, %934 : tensor<64x176xf32>
    %936 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %937 = stablehlo.multiply %929, %929 : tensor<64x176xf32>
    %938 = stablehlo.multiply %936, %937 : tensor<64x176xf32>
    %939 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %940 = stablehlo.multiply %939, %arg51 : tensor<64x176xf32>
    %941 = stablehlo.add %938, %940 : tensor<64x176xf32>
    %942 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %943 = stablehlo.divide %941, %942 : tensor<64x176xf32>
    %944 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %945 = stablehlo.add %943, %944 : tensor<64x176xf32>
    %946 = stablehlo.sqrt %945 : tensor<64x176xf32>
    %947 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %948 = stablehlo.add %946, %947 : tensor<64x176xf32>
    %949 = stablehlo.divide %935, %948 : tensor<64x176xf32>
    %950 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %951 = stablehlo.multiply %950, %arg6 : tensor<64x176xf32>
    %952 = stablehlo.add %949, %951 : tensor<64x176xf32>
    %953 = stablehlo.multiply %923, %952 : tensor<64x176xf32>
    %954 = stablehlo.add %arg6, %953 : tensor<64x176xf32>
    %955 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %956 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %957 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %958 = stablehlo.divide %615, %957 : tensor<64x32xf32>
    %959 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %960 = stablehlo.multiply %958, %959 : tensor<64x32xf32>
    %961 = stablehlo.select %755, %615, %960 : tensor<i1>, tensor<64x32xf32>
    %962 = stablehlo.multiply %956, %961 : tensor<64x32xf32>
    %963 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %964 = stablehlo.multiply %963, %arg30 : tensor<64x32xf32>
    %965 = stablehlo.add %962, %964 : tensor<64x32xf32>
    %966 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %967 = stablehlo.divide %965, %966 : tensor<64x32xf32>
    %968 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %969 = stablehlo.multiply %961, %961 : tensor<64x32xf32>
    %970 = stablehlo.multiply %968, %969 : tensor<64x32xf32>
    %971 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %972 = stablehlo.multiply %971, %arg52 : tensor<64x32xf32>
    %973 = stablehlo.add %970, %972 : tensor<64x32xf32>
    %974 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %975 = stablehlo.divide %973, %974 : tensor<64x32xf32>
    %976 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %977 = stablehlo.add %975, %976 : tensor<64x32xf32>
    %978 = stablehlo.sqrt %977 : tensor<64x32xf32>
    %979 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %980 = stablehlo.add %978, %979 : tensor<64x32xf32>
    %981 = stablehlo.divide %967, %980 : tensor<64x32xf32>
    %982 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %983 = stablehlo.multiply %982, %arg7 : tensor<64x32xf32>
    %984 = stablehlo.add %981, %983 : tensor<64x32xf32>
    %985 = stablehlo.multiply %955, %984 : tensor<64x32xf32>
    %986 = stablehlo.add %arg7, %985 : tensor<64x32xf32>
    %987 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %988 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %989 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %990 = stablehlo.divide %626, %989 : tensor<64xf32>
    %991 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %992 = stablehlo.multiply %990, %991 : tensor<64xf32>
    %993 = stablehlo.select %755, %626, %992 : tensor<i1>, tensor<64xf32>
    %994 = stablehlo.multiply %988, %993 : tensor<64xf32>
    %995 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %996 = stablehlo.multiply %995, %arg31 : tensor<64xf32>
    %997 = stablehlo.add %994, %996 : tensor<64xf32>
    %998 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %999 = stablehlo.divide %997, %998 : tensor<64xf32>
    %1000 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1001 = stablehlo.multiply %993, %993 : tensor<64xf32>
    %1002 = stablehlo.multiply %1000, %1001 : tensor<64xf32>
    %1003 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1004 = stablehlo.multiply %1003, %arg53 : tensor<64xf32>
    %1005 = stablehlo.add %1002, %1004 : tensor<64xf32>
    %1006 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1007 = stablehlo.divide %1005, %1006 : tensor<64xf32>
    %1008 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1009 = stablehlo.add %1007, %1008 : tensor<64xf32>
    %1010 = stablehlo.sqrt %1009 : tensor<64xf32>
    %1011 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1012 = stablehlo.add %1010, %1011 : tensor<64xf32>
    %1013 = stablehlo.divide %999, %1012 : tensor<64xf32>
    %1014 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1015 = stablehlo.multiply %1014, %arg8 : tensor<64xf32>
    %1016 = stablehlo.add %1013, %1015 : tensor<64xf32>
    %1017 = stablehlo.multiply %987, %1016 : tensor<64xf32>
    %1018 = stablehlo.add %arg8, %1017 : tensor<64xf32>
    %1019 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1020 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1021 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1022 = stablehlo.divide %634, %1021 : tensor<64x64xf32>
    %1023 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1024 = stablehlo.multiply %1022, %1023 : tensor<64x64xf32>
    %1025 = stablehlo.select %755, %634, %1024 : tensor<i1>, tensor<64x64xf32>
    %1026 = stablehlo.multiply %1020, %1025 : tensor<64x64xf32>
    %1027 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1028 = stablehlo.multiply %1027, %arg32 : tensor<64x64xf32>
    %1029 = stablehlo.add %1026, %1028 : tensor<64x64xf32>
    %1030 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1031 = stablehlo.divide %1029, %1030 : tensor<64x64xf32>
    %1032 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1033 = stablehlo.multiply %1025, %1025 : tensor<64x64xf32>
    %1034 = stablehlo.multiply %1032, %1033 : tensor<64x64xf32>
    %1035 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1036 = stablehlo.multiply %1035, %arg54 : tensor<64x64xf32>
    %1037 = stablehlo.add %1034, %1036 : tensor<64x64xf32>
    %1038 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1039 = stablehlo.divide %1037, %1038 : tensor<64x64xf32>
    %1040 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1041 = stablehlo.add %1039, %1040 : tensor<64x64xf32>
    %1042 = stablehlo.sqrt %1041 : tensor<64x64xf32>
    %1043 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1044 = stablehlo.add %1042, %1043 : tensor<64x64xf32>
    %1045 = stablehlo.divide %1031, %1044 : tensor<64x64xf32>
    %1046 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1047 = stablehlo.multiply %1046, %arg9 : tensor<64x64xf32>
    %1048 = stablehlo.add %1045, %1047 : tensor<64x64xf32>
    %1049 = stablehlo.multiply %1019, %1048 : tensor<64x64xf32>
    %1050 = stablehlo.add %arg9, %1049 : tensor<64x64xf32>
    %1051 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1052 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1053 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1054 = stablehlo.divide %642, %1053 : tensor<64x64xf32>
    %1055 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1056 = stablehlo.multiply %1054, %1055 : tensor<64x64xf32>
    %1057 = stablehlo.select %755, %642, %1056 : tensor<i1>, tensor<64x64xf32>
    %1058 = stablehlo.multiply %1052, %1057 : tensor<64x64xf32>
    %1059 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1060 = stablehlo.multiply %1059, %arg33 : tensor<64x64xf32>
    %1061 = stablehlo.add %1058, %1060 : tensor<64x64xf32>
    %1062 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1063 = stablehlo.divide %1061, %1062 : tensor<64x64xf32>
    %1064 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1065 = stablehlo.multiply %1057, %1057 : tensor<64x64xf32>
    %1066 = stablehlo.multiply %1064, %1065 : tensor<64x64xf32>
    %1067 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1068 = stablehlo.multiply %1067, %arg55 : tensor<64x64xf32>
    %1069 = stablehlo.add %1066, %1068 : tensor<64x64xf32>
    %1070 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1071 = stablehlo.divide %1069, %1070 : tensor<64x64xf32>
    %1072 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1073 = stablehlo.add %1071, %1072 : tensor<64x64xf32>
    %1074 = stablehlo.sqrt %1073 : tensor<64x64xf32>
    %1075 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1076 = stablehlo.add %1074, %1075 : tensor<64x64xf32>
    %1077 = stablehlo.divide %1063, %1076 : tensor<64x64xf32>
    %1078 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1079 = stablehlo.multiply %1078, %arg10 : tensor<64x64xf32>
    %1080 = stablehlo.add %1077, %1079 : tensor<64x64xf32>
    %1081 = stablehlo.multiply %1051, %1080 : tensor<64x64xf32>
    %1082 = stablehlo.add %arg10, %1081 : tensor<64x64xf32>
    %1083 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1084 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1085 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1086 = stablehlo.divide %650, %1085 : tensor<64x176xf32>
    %1087 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1088 = stablehlo.multiply %1086, %1087 : tensor<64x176xf32>
    %1089 = stablehlo.select %755, %650, %1088 : tensor<i1>, tensor<64x176xf32>
    %1090 = stablehlo.multiply %1084, %1089 : tensor<64x176xf32>
    %1091 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1092 = stablehlo.multiply %1091, %arg34 : tensor<64x176xf32>
    %1093 = stablehlo.add %1090, %1092 : tensor<64x176xf32>
    %1094 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1095 = stablehlo.divide %1093, %1094 : tensor<64x176xf32>
    %1096 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1097 = stablehlo.multiply %1089, %1089 : tensor<64x176xf32>
    %1098 = stablehlo.multiply %1096, %1097 : tensor<64x176xf32>
    %1099 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1100 = stablehlo.multiply %1099, %arg56 : tensor<64x176xf32>
    %1101 = stablehlo.add %1098, %1100 : tensor<64x176xf32>
    %1102 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1103 = stablehlo.divide %1101, %1102 : tensor<64x176xf32>
    %1104 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1105 = stablehlo.add %1103, %1104 : tensor<64x176xf32>
    %1106 = stablehlo.sqrt %1105 : tensor<64x176xf32>
    %1107 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1108 = stablehlo.add %1106, %1107 : tensor<64x176xf32>
    %1109 = stablehlo.divide %1095, %1108 : tensor<64x176xf32>
    %1110 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1111 = stablehlo.multiply %1110, %arg11 : tensor<64x176xf32>
    %1112 = stablehlo.add %1109, %1111 : tensor<64x176xf32>
    %1113 = stablehlo.multiply %1083, %1112 : tensor<64x176xf32>
    %1114 = stablehlo.add %arg11, %1113 : tensor<64x176xf32>
    %1115 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1116 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1117 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1118 = stablehlo.divide %658, %1117 : tensor<64x32xf32>
    %1119 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1120 = stablehlo.multiply %1118, %1119 : tensor<64x32xf32>
    %1121 = stablehlo.select %755, %658, %1120 : tensor<i1>, tensor<64x32xf32>
    %1122 = stablehlo.multiply %1116, %1121 : tensor<64x32xf32>
    %1123 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1124 = stablehlo.multiply %1123, %arg35 : tensor<64x32xf32>
    %1125 = stablehlo.add %1122, %1124 : tensor<64x32xf32>
    %1126 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1127 = stablehlo.divide %1125, %1126 : tensor<64x32xf32>
    %1128 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1129 = stablehlo.multiply %1121, %1121 : tensor<64x32xf32>
    %1130 = stablehlo.multiply %1128, %1129 : tensor<64x32xf32>
    %1131 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1132 = stablehlo.multiply %1131, %arg57 : tensor<64x32xf32>
    %1133 = stablehlo.add %1130, %1132 : tensor<64x32xf32>
    %1134 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1135 = stablehlo.divide %1133, %1134 : tensor<64x32xf32>
    %1136 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1137 = stablehlo.add %1135, %1136 : tensor<64x32xf32>
    %1138 = stablehlo.sqrt %1137 : tensor<64x32xf32>
    %1139 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1140 = stablehlo.add %1138, %1139 : tensor<64x32xf32>
    %1141 = stablehlo.divide %1127, %1140 : tensor<64x32xf32>
    %1142 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1143 = stablehlo.multiply %1142, %arg12 : tensor<64x32xf32>
    %1144 = stablehlo.add %1141, %1143 : tensor<64x32xf32>
    %1145 = stablehlo.multiply %1115, %1144 : tensor<64x32xf32>
    %1146 = stablehlo.add %arg12, %1145 : tensor<64x32xf32>
    %1147 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1148 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1149 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1150 = stablehlo.divide %669, %1149 : tensor<64xf32>
    %1151 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1152 = stablehlo.multiply %1150, %1151 : tensor<64xf32>
    %1153 = stablehlo.select %755, %669, %1152 : tensor<i1>, tensor<64xf32>
    %1154 = stablehlo.multiply %1148, %1153 : tensor<64xf32>
    %1155 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1156 = stablehlo.multiply %1155, %arg36 : tensor<64xf32>
    %1157 = stablehlo.add %1154, %1156 : tensor<64xf32>
    %1158 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1159 = stablehlo.divide %1157, %1158 : tensor<64xf32>
    %1160 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1161 = stablehlo.multiply %1153, %1153 : tensor<64xf32>
    %1162 = stablehlo.multiply %1160, %1161 : tensor<64xf32>
    %1163 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1164 = stablehlo.multiply %1163, %arg58 : tensor<64xf32>
    %1165 = stablehlo.add %1162, %1164 : tensor<64xf32>
    %1166 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1167 = stablehlo.divide %1165, %1166 : tensor<64xf32>
    %1168 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1169 = stablehlo.add %1167, %1168 : tensor<64xf32>
    %1170 = stablehlo.sqrt %1169 : tensor<64xf32>
    %1171 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1172 = stablehlo.add %1170, %1171 : tensor<64xf32>
    %1173 = stablehlo.divide %1159, %1172 : tensor<64xf32>
    %1174 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1175 = stablehlo.multiply %1174, %arg13 : tensor<64xf32>
    %1176 = stablehlo.add %1173, %1175 : tensor<64xf32>
    %1177 = stablehlo.multiply %1147, %1176 : tensor<64xf32>
    %1178 = stablehlo.add %arg13, %1177 : tensor<64xf32>
    %1179 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1180 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1181 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1182 = stablehlo.divide %677, %1181 : tensor<176x64xf32>
    %1183 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1184 = stablehlo.multiply %1182, %1183 : tensor<176x64xf32>
    %1185 = stablehlo.select %755, %677, %1184 : tensor<i1>, tensor<176x64xf32>
    %1186 = stablehlo.multiply %1180, %1185 : tensor<176x64xf32>
    %1187 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1188 = stablehlo.multiply %1187, %arg37 : tensor<176x64xf32>
    %1189 = stablehlo.add %1186, %1188 : tensor<176x64xf32>
    %1190 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1191 = stablehlo.divide %1189, %1190 : tensor<176x64xf32>
    %1192 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1193 = stablehlo.multiply %1185, %1185 : tensor<176x64xf32>
    %1194 = stablehlo.multiply %1192, %1193 : tensor<176x64xf32>
    %1195 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1196 = stablehlo.multiply %1195, %arg59 : tensor<176x64xf32>
    %1197 = stablehlo.add %1194, %1196 : tensor<176x64xf32>
    %1198 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1199 = stablehlo.divide %1197, %1198 : tensor<176x64xf32>
    %1200 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1201 = stablehlo.add %1199, %1200 : tensor<176x64xf32>
    %1202 = stablehlo.sqrt %1201 : tensor<176x64xf32>
    %1203 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1204 = stablehlo.add %1202, %1203 : tensor<176x64xf32>
    %1205 = stablehlo.divide %1191, %1204 : tensor<176x64xf32>
    %1206 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1207 = stablehlo.multiply %1206, %arg14 : tensor<176x64xf32>
    %1208 = stablehlo.add %1205, %1207 : tensor<176x64xf32>
    %1209 = stablehlo.multiply %1179, %1208 : tensor<176x64xf32>
    %1210 = stablehlo.add %arg14, %1209 : tensor<176x64xf32>
    %1211 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1212 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1213 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1214 = stablehlo.divide %685, %1213 : tensor<64x176xf32>
    %1215 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1216 = stablehlo.multiply %1214, %1215 : tensor<64x176xf32>
    %1217 = stablehlo.select %755, %685, %1216 : tensor<i1>, tensor<64x176xf32>
    %1218 = stablehlo.multiply %1212, %1217 : tensor<64x176xf32>
    %1219 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1220 = stablehlo.multiply %1219, %arg38 : tensor<64x176xf32>
    %1221 = stablehlo.add %1218, %1220 : tensor<64x176xf32>
    %1222 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1223 = stablehlo.divide %1221, %1222 : tensor<64x176xf32>
    %1224 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1225 = stablehlo.multiply %1217, %1217 : tensor<64x176xf32>
    %1226 = stablehlo.multiply %1224, %1225 : tensor<64x176xf32>
    %1227 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1228 = stablehlo.multiply %1227, %arg60 : tensor<64x176xf32>
    %1229 = stablehlo.add %1226, %1228 : tensor<64x176xf32>
    %1230 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1231 = stablehlo.divide %1229, %1230 : tensor<64x176xf32>
    %1232 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1233 = stablehlo.add %1231, %1232 : tensor<64x176xf32>
    %1234 = stablehlo.sqrt %1233 : tensor<64x176xf32>
    %1235 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1236 = stablehlo.add %1234, %1235 : tensor<64x176xf32>
    %1237 = stablehlo.divide %1223, %1236 : tensor<64x176xf32>
    %1238 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1239 = stablehlo.multiply %1238, %arg15 : tensor<64x176xf32>
    %1240 = stablehlo.add %1237, %1239 : tensor<64x176xf32>
    %1241 = stablehlo.multiply %1211, %1240 : tensor<64x176xf32>
    %1242 = stablehlo.add %arg15, %1241 : tensor<64x176xf32>
    %1243 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1244 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1245 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1246 = stablehlo.divide %693, %1245 : tensor<64x32xf32>
    %1247 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1248 = stablehlo.multiply %1246, %1247 : tensor<64x32xf32>
    %1249 = stablehlo.select %755, %693, %1248 : tensor<i1>, tensor<64x32xf32>
    %1250 = stablehlo.multiply %1244, %1249 : tensor<64x32xf32>
    %1251 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1252 = stablehlo.multiply %1251, %arg39 : tensor<64x32xf32>
    %1253 = stablehlo.add %1250, %1252 : tensor<64x32xf32>
    %1254 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1255 = stablehlo.divide %1253, %1254 : tensor<64x32xf32>
    %1256 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1257 = stablehlo.multiply %1249, %1249 : tensor<64x32xf32>
    %1258 = stablehlo.multiply %1256, %1257 : tensor<64x32xf32>
    %1259 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1260 = stablehlo.multiply %1259, %arg61 : tensor<64x32xf32>
    %1261 = stablehlo.add %1258, %1260 : tensor<64x32xf32>
    %1262 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1263 = stablehlo.divide %1261, %1262 : tensor<64x32xf32>
    %1264 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1265 = stablehlo.add %1263, %1264 : tensor<64x32xf32>
    %1266 = stablehlo.sqrt %1265 : tensor<64x32xf32>
    %1267 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1268 = stablehlo.add %1266, %1267 : tensor<64x32xf32>
    %1269 = stablehlo.divide %1255, %1268 : tensor<64x32xf32>
    %1270 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1271 = stablehlo.multiply %1270, %arg16 : tensor<64x32xf32>
    %1272 = stablehlo.add %1269, %1271 : tensor<64x32xf32>
    %1273 = stablehlo.multiply %1243, %1272 : tensor<64x32xf32>
    %1274 = stablehlo.add %arg16, %1273 : tensor<64x32xf32>
    %1275 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1276 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1277 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1278 = stablehlo.divide %704, %1277 : tensor<64xf32>
    %1279 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1280 = stablehlo.multiply %1278, %1279 : tensor<64xf32>
    %1281 = stablehlo.select %755, %704, %1280 : tensor<i1>, tensor<64xf32>
    %1282 = stablehlo.multiply %1276, %1281 : tensor<64xf32>
    %1283 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1284 = stablehlo.multiply %1283, %arg40 : tensor<64xf32>
    %1285 = stablehlo.add %1282, %1284 : tensor<64xf32>
    %1286 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1287 = stablehlo.divide %1285, %1286 : tensor<64xf32>
    %1288 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1289 = stablehlo.multiply %1281, %1281 : tensor<64xf32>
    %1290 = stablehlo.multiply %1288, %1289 : tensor<64xf32>
    %1291 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1292 = stablehlo.multiply %1291, %arg62 : tensor<64xf32>
    %1293 = stablehlo.add %1290, %1292 : tensor<64xf32>
    %1294 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1295 = stablehlo.divide %1293, %1294 : tensor<64xf32>
    %1296 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1297 = stablehlo.add %1295, %1296 : tensor<64xf32>
    %1298 = stablehlo.sqrt %1297 : tensor<64xf32>
    %1299 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1300 = stablehlo.add %1298, %1299 : tensor<64xf32>
    %1301 = stablehlo.divide %1287, %1300 : tensor<64xf32>
    %1302 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1303 = stablehlo.multiply %1302, %arg17 : tensor<64xf32>
    %1304 = stablehlo.add %1301, %1303 : tensor<64xf32>
    %1305 = stablehlo.multiply %1275, %1304 : tensor<64xf32>
    %1306 = stablehlo.add %arg17, %1305 : tensor<64xf32>
    %1307 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1308 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1309 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1310 = stablehlo.divide %712, %1309 : tensor<64x64xf32>
    %1311 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1312 = stablehlo.multiply %1310, %1311 : tensor<64x64xf32>
    %1313 = stablehlo.select %755, %712, %1312 : tensor<i1>, tensor<64x64xf32>
    %1314 = stablehlo.multiply %1308, %1313 : tensor<64x64xf32>
    %1315 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1316 = stablehlo.multiply %1315, %arg41 : tensor<64x64xf32>
    %1317 = stablehlo.add %1314, %1316 : tensor<64x64xf32>
    %1318 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1319 = stablehlo.divide %1317, %1318 : tensor<64x64xf32>
    %1320 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1321 = stablehlo.multiply %1313, %1313 : tensor<64x64xf32>
    %1322 = stablehlo.multiply %1320, %1321 : tensor<64x64xf32>
    %1323 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1324 = stablehlo.multiply %1323, %arg63 : tensor<64x64xf32>
    %1325 = stablehlo.add %1322, %1324 : tensor<64x64xf32>
    %1326 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1327 = stablehlo.divide %1325, %1326 : tensor<64x64xf32>
    %1328 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1329 = stablehlo.add %1327, %1328 : tensor<64x64xf32>
    %1330 = stablehlo.sqrt %1329 : tensor<64x64xf32>
    %1331 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1332 = stablehlo.add %1330, %1331 : tensor<64x64xf32>
    %1333 = stablehlo.divide %1319, %1332 : tensor<64x64xf32>
    %1334 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1335 = stablehlo.multiply %1334, %arg18 : tensor<64x64xf32>
    %1336 = stablehlo.add %1333, %1335 : tensor<64x64xf32>
    %1337 = stablehlo.multiply %1307, %1336 : tensor<64x64xf32>
    %1338 = stablehlo.add %arg18, %1337 : tensor<64x64xf32>
    %1339 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1340 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1341 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1342 = stablehlo.divide %720, %1341 : tensor<64x64xf32>
    %1343 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1344 = stablehlo.multiply %1342, %1343 : tensor<64x64xf32>
    %1345 = stablehlo.select %755, %720, %1344 : tensor<i1>, tensor<64x64xf32>
    %1346 = stablehlo.multiply %1340, %1345 : tensor<64x64xf32>
    %1347 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1348 = stablehlo.multiply %1347, %arg42 : tensor<64x64xf32>
    %1349 = stablehlo.add %1346, %1348 : tensor<64x64xf32>
    %1350 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1351 = stablehlo.divide %1349, %1350 : tensor<64x64xf32>
    %1352 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1353 = stablehlo.multiply %1345, %1345 : tensor<64x64xf32>
    %1354 = stablehlo.multiply %1352, %1353 : tensor<64x64xf32>
    %1355 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1356 = stablehlo.multiply %1355, %arg64 : tensor<64x64xf32>
    %1357 = stablehlo.add %1354, %1356 : tensor<64x64xf32>
    %1358 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1359 = stablehlo.divide %1357, %1358 : tensor<64x64xf32>
    %1360 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1361 = stablehlo.add %1359, %1360 : tensor<64x64xf32>
    %1362 = stablehlo.sqrt %1361 : tensor<64x64xf32>
    %1363 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1364 = stablehlo.add %1362, %1363 : tensor<64x64xf32>
    %1365 = stablehlo.divide %1351, %1364 : tensor<64x64xf32>
    %1366 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1367 = stablehlo.multiply %1366, %arg19 : tensor<64x64xf32>
    %1368 = stablehlo.add %1365, %1367 : tensor<64x64xf32>
    %1369 = stablehlo.multiply %1339, %1368 : tensor<64x64xf32>
    %1370 = stablehlo.add %arg19, %1369 : tensor<64x64xf32>
    %1371 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1372 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1373 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1374 = stablehlo.divide %728, %1373 : tensor<64x176xf32>
    %1375 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1376 = stablehlo.multiply %1374, %1375 : tensor<64x176xf32>
    %1377 = stablehlo.select %755, %728, %1376 : tensor<i1>, tensor<64x176xf32>
    %1378 = stablehlo.multiply %1372, %1377 : tensor<64x176xf32>
    %1379 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1380 = stablehlo.multiply %1379, %arg43 : tensor<64x176xf32>
    %1381 = stablehlo.add %1378, %1380 : tensor<64x176xf32>
    %1382 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1383 = stablehlo.divide %1381, %1382 : tensor<64x176xf32>
    %1384 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1385 = stablehlo.multiply %1377, %1377 : tensor<64x176xf32>
    %1386 = stablehlo.multiply %1384, %1385 : tensor<64x176xf32>
    %1387 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1388 = stablehlo.multiply %1387, %arg65 : tensor<64x176xf32>
    %1389 = stablehlo.add %1386, %1388 : tensor<64x176xf32>
    %1390 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1391 = stablehlo.divide %1389, %1390 : tensor<64x176xf32>
    %1392 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1393 = stablehlo.add %1391, %1392 : tensor<64x176xf32>
    %1394 = stablehlo.sqrt %1393 : tensor<64x176xf32>
    %1395 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1396 = stablehlo.add %1394, %1395 : tensor<64x176xf32>
    %1397 = stablehlo.divide %1383, %1396 : tensor<64x176xf32>
    %1398 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1399 = stablehlo.multiply %1398, %arg20 : tensor<64x176xf32>
    %1400 = stablehlo.add %1397, %1399 : tensor<64x176xf32>
    %1401 = stablehlo.multiply %1371, %1400 : tensor<64x176xf32>
    %1402 = stablehlo.add %arg20, %1401 : tensor<64x176xf32>
    %1403 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1404 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1405 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1406 = stablehlo.divide %736, %1405 : tensor<64x32xf32>
    %1407 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1408 = stablehlo.multiply %1406, %1407 : tensor<64x32xf32>
    %1409 = stablehlo.select %755, %736, %1408 : tensor<i1>, tensor<64x32xf32>
    %1410 = stablehlo.multiply %1404, %1409 : tensor<64x32xf32>
    %1411 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1412 = stablehlo.multiply %1411, %arg44 : tensor<64x32xf32>
    %1413 = stablehlo.add %1410, %1412 : tensor<64x32xf32>
    %1414 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1415 = stablehlo.divide %1413, %1414 : tensor<64x32xf32>
    %1416 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1417 = stablehlo.multiply %1409, %1409 : tensor<64x32xf32>
    %1418 = stablehlo.multiply %1416, %1417 : tensor<64x32xf32>
    %1419 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1420 = stablehlo.multiply %1419, %arg66 : tensor<64x32xf32>
    %1421 = stablehlo.add %1418, %1420 : tensor<64x32xf32>
    %1422 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1423 = stablehlo.divide %1421, %1422 : tensor<64x32xf32>
    %1424 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1425 = stablehlo.add %1423, %1424 : tensor<64x32xf32>
    %1426 = stablehlo.sqrt %1425 : tensor<64x32xf32>
    %1427 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1428 = stablehlo.add %1426, %1427 : tensor<64x32xf32>
    %1429 = stablehlo.divide %1415, %1428 : tensor<64x32xf32>
    %1430 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1431 = stablehlo.multiply %1430, %arg21 : tensor<64x32xf32>
    %1432 = stablehlo.add %1429, %1431 : tensor<64x32xf32>
    %1433 = stablehlo.multiply %1403, %1432 : tensor<64x32xf32>
    %1434 = stablehlo.add %arg21, %1433 : tensor<64x32xf32>
    %1435 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1436 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1437 = stablehlo.broadcast_in_dim %754, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1438 = stablehlo.divide %747, %1437 : tensor<64xf32>
    %1439 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1440 = stablehlo.multiply %1438, %1439 : tensor<64xf32>
    %1441 = stablehlo.select %755, %747, %1440 : tensor<i1>, tensor<64xf32>
    %1442 = stablehlo.multiply %1436, %1441 : tensor<64xf32>
    %1443 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1444 = stablehlo.multiply %1443, %arg45 : tensor<64xf32>
    %1445 = stablehlo.add %1442, %1444 : tensor<64xf32>
    %1446 = stablehlo.broadcast_in_dim %770, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1447 = stablehlo.divide %1445, %1446 : tensor<64xf32>
    %1448 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1449 = stablehlo.multiply %1441, %1441 : tensor<64xf32>
    %1450 = stablehlo.multiply %1448, %1449 : tensor<64xf32>
    %1451 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1452 = stablehlo.multiply %1451, %arg67 : tensor<64xf32>
    %1453 = stablehlo.add %1450, %1452 : tensor<64xf32>
    %1454 = stablehlo.broadcast_in_dim %781, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1455 = stablehlo.divide %1453, %1454 : tensor<64xf32>
    %1456 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1457 = stablehlo.add %1455, %1456 : tensor<64xf32>
    %1458 = stablehlo.sqrt %1457 : tensor<64xf32>
    %1459 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1460 = stablehlo.add %1458, %1459 : tensor<64xf32>
    %1461 = stablehlo.divide %1447, %1460 : tensor<64xf32>
    %1462 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1463 = stablehlo.multiply %1462, %arg22 : tensor<64xf32>
    %1464 = stablehlo.add %1461, %1463 : tensor<64xf32>
    %1465 = stablehlo.multiply %1435, %1464 : tensor<64xf32>
    %1466 = stablehlo.add %arg22, %1465 : tensor<64xf32>
    %1467 = stablehlo.compare LT, %arg68, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %1468 = stablehlo.add %arg68, %c : tensor<i32>
    %1469 = stablehlo.select %1467, %1468, %c_23 : tensor<i1>, tensor<i32>
    %1470 = stablehlo.log %296 : tensor<128x1xf32>
    %1471 = stablehlo.broadcast_in_dim %1470, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x2xf32>
    %1472 = stablehlo.subtract %293, %1471 : tensor<128x2xf32>
    %1473 = stablehlo.multiply %arg70, %1472 : tensor<128x2xf32>
    %1474 = stablehlo.reduce(%1473 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %1475 = stablehlo.negate %1474 : tensor<128xf32>
    %1476 = stablehlo.reduce(%1475 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %1477 = stablehlo.divide %1476, %cst_11 : tensor<f32>
    %1478 = stablehlo.multiply %1477, %cst_11 : tensor<f32>
    return %0, %794, %826, %858, %890, %922, %954, %986, %1018, %1050, %1082, %1114, %1146, %1178, %1210, %1242, %1274, %1306, %1338, %1370, %1402, %1434, %1466, %767, %764, %805, %837, %869, %901, %933, %965, %997, %1029, %1061, %1093, %1125, %1157, %1189, %1221, %1253, %1285, %1317, %1349, %1381, %1413, %1445, %778, %813, %845, %877, %909, %941, %973, %1005, %1037, %1069, %1101, %1133, %1165, %1197, %1229, %1261, %1293, %1325, %1357, %1389, %1421, %1453, %1469, %cst_11, %1478 : tensor<i32>, tensor<2xf32>, tensor<64x2xf32>, tensor<12288x64xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<i32>, tensor<2xf32>, tensor<64x2xf32>, tensor<12288x64xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<2xf32>, tensor<64x2xf32>, tensor<12288x64xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<i32>, tensor<f32>, tensor<f32>
  }
}
