module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>,
      %arg1: tensor<64x2xf32>,
      %arg2: tensor<176x8xf32>,
      %arg3: tensor<8x64xf32>,
      %arg4: tensor<64x8xf32>,
      %arg5: tensor<8x176xf32>,
      %arg6: tensor<64x8xf32>,
      %arg7: tensor<8x32xf32>,
      %arg8: tensor<64x8xf32>,
      %arg9: tensor<8x64xf32>,
      %arg10: tensor<64x8xf32>,
      %arg11: tensor<8x64xf32>,
      %arg12: tensor<64x8xf32>,
      %arg13: tensor<8x176xf32>,
      %arg14: tensor<64x8xf32>,
      %arg15: tensor<8x32xf32>,
      %arg16: tensor<176x8xf32>,
      %arg17: tensor<8x64xf32>,
      %arg18: tensor<64x8xf32>,
      %arg19: tensor<8x176xf32>,
      %arg20: tensor<64x8xf32>,
      %arg21: tensor<8x32xf32>,
      %arg22: tensor<64x8xf32>,
      %arg23: tensor<8x64xf32>,
      %arg24: tensor<64x8xf32>,
      %arg25: tensor<8x64xf32>,
      %arg26: tensor<64x8xf32>,
      %arg27: tensor<8x176xf32>,
      %arg28: tensor<64x8xf32>,
      %arg29: tensor<8x32xf32>,
      %arg30: tensor<i32>,
      %arg31: tensor<2xf32>,
      %arg32: tensor<64x2xf32>,
      %arg33: tensor<176x8xf32>,
      %arg34: tensor<8x64xf32>,
      %arg35: tensor<64x8xf32>,
      %arg36: tensor<8x176xf32>,
      %arg37: tensor<64x8xf32>,
      %arg38: tensor<8x32xf32>,
      %arg39: tensor<64x8xf32>,
      %arg40: tensor<8x64xf32>,
      %arg41: tensor<64x8xf32>,
      %arg42: tensor<8x64xf32>,
      %arg43: tensor<64x8xf32>,
      %arg44: tensor<8x176xf32>,
      %arg45: tensor<64x8xf32>,
      %arg46: tensor<8x32xf32>,
      %arg47: tensor<176x8xf32>,
      %arg48: tensor<8x64xf32>,
      %arg49: tensor<64x8xf32>,
      %arg50: tensor<8x176xf32>,
      %arg51: tensor<64x8xf32>,
      %arg52: tensor<8x32xf32>,
      %arg53: tensor<64x8xf32>,
      %arg54: tensor<8x64xf32>,
      %arg55: tensor<64x8xf32>,
      %arg56: tensor<8x64xf32>,
      %arg57: tensor<64x8xf32>,
      %arg58: tensor<8x176xf32>,
      %arg59: tensor<64x8xf32>,
      %arg60: tensor<8x32xf32>,
      %arg61: tensor<i32>,
      %arg62: tensor<2xf32>,
      %arg63: tensor<64x2xf32>,
      %arg64: tensor<176x8xf32>,
      %arg65: tensor<8x64xf32>,
      %arg66: tensor<64x8xf32>,
      %arg67: tensor<8x176xf32>,
      %arg68: tensor<64x8xf32>,
      %arg69: tensor<8x32xf32>,
      %arg70: tensor<64x8xf32>,
      %arg71: tensor<8x64xf32>,
      %arg72: tensor<64x8xf32>,
      %arg73: tensor<8x64xf32>,
      %arg74: tensor<64x8xf32>,
      %arg75: tensor<8x176xf32>,
      %arg76: tensor<64x8xf32>,
      %arg77: tensor<8x32xf32>,
      %arg78: tensor<176x8xf32>,
      %arg79: tensor<8x64xf32>,
      %arg80: tensor<64x8xf32>,
      %arg81: tensor<8x176xf32>,
      %arg82: tensor<64x8xf32>,
      %arg83: tensor<8x32xf32>,
      %arg84: tensor<64x8xf32>,
      %arg85: tensor<8x64xf32>,
      %arg86: tensor<64x8xf32>,
      %arg87: tensor<8x64xf32>,
      %arg88: tensor<64x8xf32>,
      %arg89: tensor<8x176xf32>,
      %arg90: tensor<64x8xf32>,
      %arg91: tensor<8x32xf32>,
      %arg92: tensor<2xf32>,
      %arg93: tensor<64x2xf32>,
      %arg94: tensor<176x8xf32>,
      %arg95: tensor<8x64xf32>,
      %arg96: tensor<64x8xf32>,
      %arg97: tensor<8x176xf32>,
      %arg98: tensor<64x8xf32>,
      %arg99: tensor<8x32xf32>,
      %arg100: tensor<64x8xf32>,
      %arg101: tensor<8x64xf32>,
      %arg102: tensor<64x8xf32>,
      %arg103: tensor<8x64xf32>,
      %arg104: tensor<64x8xf32>,
      %arg105: tensor<8x176xf32>,
      %arg106: tensor<64x8xf32>,
      %arg107: tensor<8x32xf32>,
      %arg108: tensor<176x8xf32>,
      %arg109: tensor<8x64xf32>,
      %arg110: tensor<64x8xf32>,
      %arg111: tensor<8x176xf32>,
      %arg112: tensor<64x8xf32>,
      %arg113: tensor<8x32xf32>,
      %arg114: tensor<64x8xf32>,
      %arg115: tensor<8x64xf32>,
      %arg116: tensor<64x8xf32>,
      %arg117: tensor<8x64xf32>,
      %arg118: tensor<64x8xf32>,
      %arg119: tensor<8x176xf32>,
      %arg120: tensor<64x8xf32>,
      %arg121: tensor<8x32xf32>,
      %arg122: tensor<i32>) -> (tensor<i32> {jax.result_info = "result.step"},
      tensor<2xf32> {jax.result_info = "result.params['classifier']['bias']"},
      tensor<64x2xf32> {jax.result_info = "result.params['classifier']['kernel']"},
      tensor<176x8xf32> {jax.result_info = "result.params['layer_0']['down']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result.params['layer_0']['down']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.params['layer_0']['gate']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result.params['layer_0']['gate']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.params['layer_0']['key']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result.params['layer_0']['key']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.params['layer_0']['output']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result.params['layer_0']['output']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.params['layer_0']['query']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result.params['layer_0']['query']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.params['layer_0']['up']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result.params['layer_0']['up']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.params['layer_0']['value']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result.params['layer_0']['value']['lora_b']"},
      tensor<176x8xf32> {jax.result_info = "result.params['layer_1']['down']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result.params['layer_1']['down']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.params['layer_1']['gate']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result.params['layer_1']['gate']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.params['layer_1']['key']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result.params['layer_1']['key']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.params['layer_1']['output']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result.params['layer_1']['output']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.params['layer_1']['query']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result.params['layer_1']['query']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.params['layer_1']['up']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result.params['layer_1']['up']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.params['layer_1']['value']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result.params['layer_1']['value']['lora_b']"},
      tensor<i32> {jax.result_info = "result.opt_state[1][0].count"},
      tensor<2xf32> {jax.result_info = "result.opt_state[1][0].mu['classifier']['bias']"},
      tensor<64x2xf32> {jax.result_info = "result.opt_state[1][0].mu['classifier']['kernel']"},
      tensor<176x8xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['down']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['down']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['gate']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['gate']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['key']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['key']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['output']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['output']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['query']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['query']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['up']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['up']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['value']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['value']['lora_b']"},
      tensor<176x8xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['down']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['down']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['gate']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['gate']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['key']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['key']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['output']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['output']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['query']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['query']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['up']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['up']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['value']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['value']['lora_b']"},
      tensor<2xf32> {jax.result_info = "result.opt_state[1][0].nu['classifier']['bias']"},
      tensor<64x2xf32> {jax.result_info = "result.opt_state[1][0].nu['classifier']['kernel']"},
      tensor<176x8xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['down']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['down']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['gate']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['gate']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['key']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['key']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['output']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['output']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['query']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['query']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['up']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['up']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['value']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['value']['lora_b']"},
      tensor<176x8xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['down']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['down']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['gate']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['gate']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['key']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['key']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['output']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['output']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['query']['lora_a']"},
      tensor<8x64xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['query']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['up']['lora_a']"},
      tensor<8x176xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['up']['lora_b']"},
      tensor<64x8xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['value']['lora_a']"},
      tensor<8x32xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['value']['lora_b']"},
      tensor<i32> {jax.result_info = "result.opt_state[1][2].count"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg30, %c : tensor<i32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %c_0 = stablehlo.constant dense<14> : tensor<i32>
    %1 = stablehlo.compare LT, %arg122, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<-4.000000e-03> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.subtract %arg122, %c_3 : tensor<i32>
    %3 = stablehlo.maximum %c_3, %2 : tensor<i32>
    %4 = stablehlo.minimum %c_0, %3 : tensor<i32>
    %5 = stablehlo.convert %4 : (tensor<i32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<1.400000e+01> : tensor<f32>
    %6 = stablehlo.divide %5, %cst_4 : tensor<f32>
    %7 = stablehlo.subtract %cst_2, %6 : tensor<f32>
    %8 = stablehlo.multiply %cst_1, %7 : tensor<f32>
    %cst_5 = stablehlo.constant dense<4.000000e-03> : tensor<f32>
    %9 = stablehlo.add %8, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_7 = stablehlo.constant dense<3.14159274> : tensor<f32>
    %10 = stablehlo.subtract %arg122, %c_0 : tensor<i32>
    %11 = stablehlo.convert %10 : (tensor<i32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
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
    %26 = stablehlo.multiply %arg0, %arg0 : tensor<2xf32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %28 = stablehlo.multiply %27, %27 : tensor<2xf32>
    %29 = stablehlo.add %26, %28 : tensor<2xf32>
    %30 = stablehlo.reduce(%29 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %31 = stablehlo.add %cst_9, %30 : tensor<f32>
    %32 = stablehlo.multiply %arg1, %arg1 : tensor<64x2xf32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %34 = stablehlo.multiply %33, %33 : tensor<64x2xf32>
    %35 = stablehlo.add %32, %34 : tensor<64x2xf32>
    %36 = stablehlo.reduce(%35 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x2xf32>, tensor<f32>) -> tensor<f32>
    %37 = stablehlo.add %31, %36 : tensor<f32>
    %38 = stablehlo.multiply %arg2, %arg2 : tensor<176x8xf32>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %40 = stablehlo.multiply %39, %39 : tensor<176x8xf32>
    %41 = stablehlo.add %38, %40 : tensor<176x8xf32>
    %42 = stablehlo.reduce(%41 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<176x8xf32>, tensor<f32>) -> tensor<f32>
    %43 = stablehlo.add %37, %42 : tensor<f32>
    %44 = stablehlo.multiply %arg3, %arg3 : tensor<8x64xf32>
    %45 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %46 = stablehlo.multiply %45, %45 : tensor<8x64xf32>
    %47 = stablehlo.add %44, %46 : tensor<8x64xf32>
    %48 = stablehlo.reduce(%47 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %49 = stablehlo.add %43, %48 : tensor<f32>
    %50 = stablehlo.multiply %arg4, %arg4 : tensor<64x8xf32>
    %51 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %52 = stablehlo.multiply %51, %51 : tensor<64x8xf32>
    %53 = stablehlo.add %50, %52 : tensor<64x8xf32>
    %54 = stablehlo.reduce(%53 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %55 = stablehlo.add %49, %54 : tensor<f32>
    %56 = stablehlo.multiply %arg5, %arg5 : tensor<8x176xf32>
    %57 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %58 = stablehlo.multiply %57, %57 : tensor<8x176xf32>
    %59 = stablehlo.add %56, %58 : tensor<8x176xf32>
    %60 = stablehlo.reduce(%59 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x176xf32>, tensor<f32>) -> tensor<f32>
    %61 = stablehlo.add %55, %60 : tensor<f32>
    %62 = stablehlo.multiply %arg6, %arg6 : tensor<64x8xf32>
    %63 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %64 = stablehlo.multiply %63, %63 : tensor<64x8xf32>
    %65 = stablehlo.add %62, %64 : tensor<64x8xf32>
    %66 = stablehlo.reduce(%65 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %67 = stablehlo.add %61, %66 : tensor<f32>
    %68 = stablehlo.multiply %arg7, %arg7 : tensor<8x32xf32>
    %69 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %70 = stablehlo.multiply %69, %69 : tensor<8x32xf32>
    %71 = stablehlo.add %68, %70 : tensor<8x32xf32>
    %72 = stablehlo.reduce(%71 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x32xf32>, tensor<f32>) -> tensor<f32>
    %73 = stablehlo.add %67, %72 : tensor<f32>
    %74 = stablehlo.multiply %arg8, %arg8 : tensor<64x8xf32>
    %75 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %76 = stablehlo.multiply %75, %75 : tensor<64x8xf32>
    %77 = stablehlo.add %74, %76 : tensor<64x8xf32>
    %78 = stablehlo.reduce(%77 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %79 = stablehlo.add %73, %78 : tensor<f32>
    %80 = stablehlo.multiply %arg9, %arg9 : tensor<8x64xf32>
    %81 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %82 = stablehlo.multiply %81, %81 : tensor<8x64xf32>
    %83 = stablehlo.add %80, %82 : tensor<8x64xf32>
    %84 = stablehlo.reduce(%83 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %85 = stablehlo.add %79, %84 : tensor<f32>
    %86 = stablehlo.multiply %arg10, %arg10 : tensor<64x8xf32>
    %87 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %88 = stablehlo.multiply %87, %87 : tensor<64x8xf32>
    %89 = stablehlo.add %86, %88 : tensor<64x8xf32>
    %90 = stablehlo.reduce(%89 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %91 = stablehlo.add %85, %90 : tensor<f32>
    %92 = stablehlo.multiply %arg11, %arg11 : tensor<8x64xf32>
    %93 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %94 = stablehlo.multiply %93, %93 : tensor<8x64xf32>
    %95 = stablehlo.add %92, %94 : tensor<8x64xf32>
    %96 = stablehlo.reduce(%95 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %97 = stablehlo.add %91, %96 : tensor<f32>
    %98 = stablehlo.multiply %arg12, %arg12 : tensor<64x8xf32>
    %99 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %100 = stablehlo.multiply %99, %99 : tensor<64x8xf32>
    %101 = stablehlo.add %98, %100 : tensor<64x8xf32>
    %102 = stablehlo.reduce(%101 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %103 = stablehlo.add %97, %102 : tensor<f32>
    %104 = stablehlo.multiply %arg13, %arg13 : tensor<8x176xf32>
    %105 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %106 = stablehlo.multiply %105, %105 : tensor<8x176xf32>
    %107 = stablehlo.add %104, %106 : tensor<8x176xf32>
    %108 = stablehlo.reduce(%107 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x176xf32>, tensor<f32>) -> tensor<f32>
    %109 = stablehlo.add %103, %108 : tensor<f32>
    %110 = stablehlo.multiply %arg14, %arg14 : tensor<64x8xf32>
    %111 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %112 = stablehlo.multiply %111, %111 : tensor<64x8xf32>
    %113 = stablehlo.add %110, %112 : tensor<64x8xf32>
    %114 = stablehlo.reduce(%113 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %115 = stablehlo.add %109, %114 : tensor<f32>
    %116 = stablehlo.multiply %arg15, %arg15 : tensor<8x32xf32>
    %117 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %118 = stablehlo.multiply %117, %117 : tensor<8x32xf32>
    %119 = stablehlo.add %116, %118 : tensor<8x32xf32>
    %120 = stablehlo.reduce(%119 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x32xf32>, tensor<f32>) -> tensor<f32>
    %121 = stablehlo.add %115, %120 : tensor<f32>
    %122 = stablehlo.multiply %arg16, %arg16 : tensor<176x8xf32>
    %123 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %124 = stablehlo.multiply %123, %123 : tensor<176x8xf32>
    %125 = stablehlo.add %122, %124 : tensor<176x8xf32>
    %126 = stablehlo.reduce(%125 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<176x8xf32>, tensor<f32>) -> tensor<f32>
    %127 = stablehlo.add %121, %126 : tensor<f32>
    %128 = stablehlo.multiply %arg17, %arg17 : tensor<8x64xf32>
    %129 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %130 = stablehlo.multiply %129, %129 : tensor<8x64xf32>
    %131 = stablehlo.add %128, %130 : tensor<8x64xf32>
    %132 = stablehlo.reduce(%131 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %133 = stablehlo.add %127, %132 : tensor<f32>
    %134 = stablehlo.multiply %arg18, %arg18 : tensor<64x8xf32>
    %135 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %136 = stablehlo.multiply %135, %135 : tensor<64x8xf32>
    %137 = stablehlo.add %134, %136 : tensor<64x8xf32>
    %138 = stablehlo.reduce(%137 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %139 = stablehlo.add %133, %138 : tensor<f32>
    %140 = stablehlo.multiply %arg19, %arg19 : tensor<8x176xf32>
    %141 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %142 = stablehlo.multiply %141, %141 : tensor<8x176xf32>
    %143 = stablehlo.add %140, %142 : tensor<8x176xf32>
    %144 = stablehlo.reduce(%143 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x176xf32>, tensor<f32>) -> tensor<f32>
    %145 = stablehlo.add %139, %144 : tensor<f32>
    %146 = stablehlo.multiply %arg20, %arg20 : tensor<64x8xf32>
    %147 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %148 = stablehlo.multiply %147, %147 : tensor<64x8xf32>
    %149 = stablehlo.add %146, %148 : tensor<64x8xf32>
    %150 = stablehlo.reduce(%149 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %151 = stablehlo.add %145, %150 : tensor<f32>
    %152 = stablehlo.multiply %arg21, %arg21 : tensor<8x32xf32>
    %153 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %154 = stablehlo.multiply %153, %153 : tensor<8x32xf32>
    %155 = stablehlo.add %152, %154 : tensor<8x32xf32>
    %156 = stablehlo.reduce(%155 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x32xf32>, tensor<f32>) -> tensor<f32>
    %157 = stablehlo.add %151, %156 : tensor<f32>
    %158 = stablehlo.multiply %arg22, %arg22 : tensor<64x8xf32>
    %159 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %160 = stablehlo.multiply %159, %159 : tensor<64x8xf32>
    %161 = stablehlo.add %158, %160 : tensor<64x8xf32>
    %162 = stablehlo.reduce(%161 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %163 = stablehlo.add %157, %162 : tensor<f32>
    %164 = stablehlo.multiply %arg23, %arg23 : tensor<8x64xf32>
    %165 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %166 = stablehlo.multiply %165, %165 : tensor<8x64xf32>
    %167 = stablehlo.add %164, %166 : tensor<8x64xf32>
    %168 = stablehlo.reduce(%167 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %169 = stablehlo.add %163, %168 : tensor<f32>
    %170 = stablehlo.multiply %arg24, %arg24 : tensor<64x8xf32>
    %171 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %172 = stablehlo.multiply %171, %171 : tensor<64x8xf32>
    %173 = stablehlo.add %170, %172 : tensor<64x8xf32>
    %174 = stablehlo.reduce(%173 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %175 = stablehlo.add %169, %174 : tensor<f32>
    %176 = stablehlo.multiply %arg25, %arg25 : tensor<8x64xf32>
    %177 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %178 = stablehlo.multiply %177, %177 : tensor<8x64xf32>
    %179 = stablehlo.add %176, %178 : tensor<8x64xf32>
    %180 = stablehlo.reduce(%179 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<f32>
    %181 = stablehlo.add %175, %180 : tensor<f32>
    %182 = stablehlo.multiply %arg26, %arg26 : tensor<64x8xf32>
    %183 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %184 = stablehlo.multiply %183, %183 : tensor<64x8xf32>
    %185 = stablehlo.add %182, %184 : tensor<64x8xf32>
    %186 = stablehlo.reduce(%185 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %187 = stablehlo.add %181, %186 : tensor<f32>
    %188 = stablehlo.multiply %arg27, %arg27 : tensor<8x176xf32>
    %189 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %190 = stablehlo.multiply %189, %189 : tensor<8x176xf32>
    %191 = stablehlo.add %188, %190 : tensor<8x176xf32>
    %192 = stablehlo.reduce(%191 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x176xf32>, tensor<f32>) -> tensor<f32>
    %193 = stablehlo.add %187, %192 : tensor<f32>
    %194 = stablehlo.multiply %arg28, %arg28 : tensor<64x8xf32>
    %195 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %196 = stablehlo.multiply %195, %195 : tensor<64x8xf32>
    %197 = stablehlo.add %194, %196 : tensor<64x8xf32>
    %198 = stablehlo.reduce(%197 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<f32>
    %199 = stablehlo.add %193, %198 : tensor<f32>
    %200 = stablehlo.multiply %arg29, %arg29 : tensor<8x32xf32>
    %201 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %202 = stablehlo.multiply %201, %201 : tensor<8x32xf32>
    %203 = stablehlo.add %200, %202 : tensor<8x32xf32>
    %204 = stablehlo.reduce(%203 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x32xf32>, tensor<f32>) -> tensor<f32>
    %205 = stablehlo.add %199, %204 : tensor<f32>
    %206 = stablehlo.sqrt %205 : tensor<f32>
    %207 = stablehlo.compare LT, %206, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %208 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %209 = stablehlo.divide %arg0, %208 : tensor<2xf32>
    %210 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %211 = stablehlo.multiply %209, %210 : tensor<2xf32>
    %212 = stablehlo.select %207, %arg0, %211 : tensor<i1>, tensor<2xf32>
    %213 = stablehlo.multiply %25, %212 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %215 = stablehlo.multiply %214, %arg62 : tensor<2xf32>
    %216 = stablehlo.add %213, %215 : tensor<2xf32>
    %c_12 = stablehlo.constant dense<2147483647> : tensor<i32>
    %217 = stablehlo.compare LT, %arg61, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %218 = stablehlo.add %arg61, %c : tensor<i32>
    %219 = stablehlo.select %217, %218, %c_12 : tensor<i1>, tensor<i32>
    %220 = stablehlo.convert %219 : (tensor<i32>) -> tensor<f32>
    %221 = stablehlo.power %cst_11, %220 : tensor<f32>
    %222 = stablehlo.subtract %cst_2, %221 : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %224 = stablehlo.divide %216, %223 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %226 = stablehlo.multiply %212, %212 : tensor<2xf32>
    %227 = stablehlo.multiply %225, %226 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %229 = stablehlo.multiply %228, %arg92 : tensor<2xf32>
    %230 = stablehlo.add %227, %229 : tensor<2xf32>
    %231 = stablehlo.convert %219 : (tensor<i32>) -> tensor<f32>
    %232 = stablehlo.power %cst_14, %231 : tensor<f32>
    %233 = stablehlo.subtract %cst_2, %232 : tensor<f32>
    %234 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %235 = stablehlo.divide %230, %234 : tensor<2xf32>
    %236 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %237 = stablehlo.add %235, %236 : tensor<2xf32>
    %238 = stablehlo.sqrt %237 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %240 = stablehlo.add %238, %239 : tensor<2xf32>
    %241 = stablehlo.divide %224, %240 : tensor<2xf32>
    %242 = stablehlo.multiply %24, %241 : tensor<2xf32>
    %243 = stablehlo.add %arg31, %242 : tensor<2xf32>
    %244 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %245 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %246 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %247 = stablehlo.divide %arg1, %246 : tensor<64x2xf32>
    %248 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %249 = stablehlo.multiply %247, %248 : tensor<64x2xf32>
    %250 = stablehlo.select %207, %arg1, %249 : tensor<i1>, tensor<64x2xf32>
    %251 = stablehlo.multiply %245, %250 : tensor<64x2xf32>
    %252 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %253 = stablehlo.multiply %252, %arg63 : tensor<64x2xf32>
    %254 = stablehlo.add %251, %253 : tensor<64x2xf32>
    %255 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %256 = stablehlo.divide %254, %255 : tensor<64x2xf32>
    %257 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %258 = stablehlo.multiply %250, %250 : tensor<64x2xf32>
    %259 = stablehlo.multiply %257, %258 : tensor<64x2xf32>
    %260 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %261 = stablehlo.multiply %260, %arg93 : tensor<64x2xf32>
    %262 = stablehlo.add %259, %261 : tensor<64x2xf32>
    %263 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %264 = stablehlo.divide %262, %263 : tensor<64x2xf32>
    %265 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %266 = stablehlo.add %264, %265 : tensor<64x2xf32>
    %267 = stablehlo.sqrt %266 : tensor<64x2xf32>
    %268 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %269 = stablehlo.add %267, %268 : tensor<64x2xf32>
    %270 = stablehlo.divide %256, %269 : tensor<64x2xf32>
    %271 = stablehlo.multiply %244, %270 : tensor<64x2xf32>
    %272 = stablehlo.add %arg32, %271 : tensor<64x2xf32>
    %273 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %274 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %275 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %276 = stablehlo.divide %arg2, %275 : tensor<176x8xf32>
    %277 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %278 = stablehlo.multiply %276, %277 : tensor<176x8xf32>
    %279 = stablehlo.select %207, %arg2, %278 : tensor<i1>, tensor<176x8xf32>
    %280 = stablehlo.multiply %274, %279 : tensor<176x8xf32>
    %281 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %282 = stablehlo.multiply %281, %arg64 : tensor<176x8xf32>
    %283 = stablehlo.add %280, %282 : tensor<176x8xf32>
    %284 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %285 = stablehlo.divide %283, %284 : tensor<176x8xf32>
    %286 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %287 = stablehlo.multiply %279, %279 : tensor<176x8xf32>
    %288 = stablehlo.multiply %286, %287 : tensor<176x8xf32>
    %289 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %290 = stablehlo.multiply %289, %arg94 : tensor<176x8xf32>
    %291 = stablehlo.add %288, %290 : tensor<176x8xf32>
    %292 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %293 = stablehlo.divide %291, %292 : tensor<176x8xf32>
    %294 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %295 = stablehlo.add %293, %294 : tensor<176x8xf32>
    %296 = stablehlo.sqrt %295 : tensor<176x8xf32>
    %297 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %298 = stablehlo.add %296, %297 : tensor<176x8xf32>
    %299 = stablehlo.divide %285, %298 : tensor<176x8xf32>
    %300 = stablehlo.multiply %273, %299 : tensor<176x8xf32>
    %301 = stablehlo.add %arg33, %300 : tensor<176x8xf32>
    %302 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %303 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %304 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %305 = stablehlo.divide %arg3, %304 : tensor<8x64xf32>
    %306 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %307 = stablehlo.multiply %305, %306 : tensor<8x64xf32>
    %308 = stablehlo.select %207, %arg3, %307 : tensor<i1>, tensor<8x64xf32>
    %309 = stablehlo.multiply %303, %308 : tensor<8x64xf32>
    %310 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %311 = stablehlo.multiply %310, %arg65 : tensor<8x64xf32>
    %312 = stablehlo.add %309, %311 : tensor<8x64xf32>
    %313 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %314 = stablehlo.divide %312, %313 : tensor<8x64xf32>
    %315 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %316 = stablehlo.multiply %308, %308 : tensor<8x64xf32>
    %317 = stablehlo.multiply %315, %316 : tensor<8x64xf32>
    %318 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %319 = stablehlo.multiply %318, %arg95 : tensor<8x64xf32>
    %320 = stablehlo.add %317, %319 : tensor<8x64xf32>
    %321 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %322 = stablehlo.divide %320, %321 : tensor<8x64xf32>
    %323 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %324 = stablehlo.add %322, %323 : tensor<8x64xf32>
    %325 = stablehlo.sqrt %324 : tensor<8x64xf32>
    %326 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %327 = stablehlo.add %325, %326 : tensor<8x64xf32>
    %328 = stablehlo.divide %314, %327 : tensor<8x64xf32>
    %329 = stablehlo.multiply %302, %328 : tensor<8x64xf32>
    %330 = stablehlo.add %arg34, %329 : tensor<8x64xf32>
    %331 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %332 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %333 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %334 = stablehlo.divide %arg4, %333 : tensor<64x8xf32>
    %335 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %336 = stablehlo.multiply %334, %335 : tensor<64x8xf32>
    %337 = stablehlo.select %207, %arg4, %336 : tensor<i1>, tensor<64x8xf32>
    %338 = stablehlo.multiply %332, %337 : tensor<64x8xf32>
    %339 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %340 = stablehlo.multiply %339, %arg66 : tensor<64x8xf32>
    %341 = stablehlo.add %338, %340 : tensor<64x8xf32>
    %342 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %343 = stablehlo.divide %341, %342 : tensor<64x8xf32>
    %344 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %345 = stablehlo.multiply %337, %337 : tensor<64x8xf32>
    %346 = stablehlo.multiply %344, %345 : tensor<64x8xf32>
    %347 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %348 = stablehlo.multiply %347, %arg96 : tensor<64x8xf32>
    %349 = stablehlo.add %346, %348 : tensor<64x8xf32>
    %350 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %351 = stablehlo.divide %349, %350 : tensor<64x8xf32>
    %352 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %353 = stablehlo.add %351, %352 : tensor<64x8xf32>
    %354 = stablehlo.sqrt %353 : tensor<64x8xf32>
    %355 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %356 = stablehlo.add %354, %355 : tensor<64x8xf32>
    %357 = stablehlo.divide %343, %356 : tensor<64x8xf32>
    %358 = stablehlo.multiply %331, %357 : tensor<64x8xf32>
    %359 = stablehlo.add %arg35, %358 : tensor<64x8xf32>
    %360 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %361 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %362 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %363 = stablehlo.divide %arg5, %362 : tensor<8x176xf32>
    %364 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %365 = stablehlo.multiply %363, %364 : tensor<8x176xf32>
    %366 = stablehlo.select %207, %arg5, %365 : tensor<i1>, tensor<8x176xf32>
    %367 = stablehlo.multiply %361, %366 : tensor<8x176xf32>
    %368 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %369 = stablehlo.multiply %368, %arg67 : tensor<8x176xf32>
    %370 = stablehlo.add %367, %369 : tensor<8x176xf32>
    %371 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %372 = stablehlo.divide %370, %371 : tensor<8x176xf32>
    %373 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %374 = stablehlo.multiply %366, %366 : tensor<8x176xf32>
    %375 = stablehlo.multiply %373, %374 : tensor<8x176xf32>
    %376 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %377 = stablehlo.multiply %376, %arg97 : tensor<8x176xf32>
    %378 = stablehlo.add %375, %377 : tensor<8x176xf32>
    %379 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %380 = stablehlo.divide %378, %379 : tensor<8x176xf32>
    %381 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %382 = stablehlo.add %380, %381 : tensor<8x176xf32>
    %383 = stablehlo.sqrt %382 : tensor<8x176xf32>
    %384 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %385 = stablehlo.add %383, %384 : tensor<8x176xf32>
    %386 = stablehlo.divide %372, %385 : tensor<8x176xf32>
    %387 = stablehlo.multiply %360, %386 : tensor<8x176xf32>
    %388 = stablehlo.add %arg36, %387 : tensor<8x176xf32>
    %389 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %390 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %391 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %392 = stablehlo.divide %arg6, %391 : tensor<64x8xf32>
    %393 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %394 = stablehlo.multiply %392, %393 : tensor<64x8xf32>
    %395 = stablehlo.select %207, %arg6, %394 : tensor<i1>, tensor<64x8xf32>
    %396 = stablehlo.multiply %390, %395 : tensor<64x8xf32>
    %397 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %398 = stablehlo.multiply %397, %arg68 : tensor<64x8xf32>
    %399 = stablehlo.add %396, %398 : tensor<64x8xf32>
    %400 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %401 = stablehlo.divide %399, %400 : tensor<64x8xf32>
    %402 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %403 = stablehlo.multiply %395, %395 : tensor<64x8xf32>
    %404 = stablehlo.multiply %402, %403 : tensor<64x8xf32>
    %405 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %406 = stablehlo.multiply %405, %arg98 : tensor<64x8xf32>
    %407 = stablehlo.add %404, %406 : tensor<64x8xf32>
    %408 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %409 = stablehlo.divide %407, %408 : tensor<64x8xf32>
    %410 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %411 = stablehlo.add %409, %410 : tensor<64x8xf32>
    %412 = stablehlo.sqrt %411 : tensor<64x8xf32>
    %413 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %414 = stablehlo.add %412, %413 : tensor<64x8xf32>
    %415 = stablehlo.divide %401, %414 : tensor<64x8xf32>
    %416 = stablehlo.multiply %389, %415 : tensor<64x8xf32>
    %417 = stablehlo.add %arg37, %416 : tensor<64x8xf32>
    %418 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %419 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %420 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %421 = stablehlo.divide %arg7, %420 : tensor<8x32xf32>
    %422 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %423 = stablehlo.multiply %421, %422 : tensor<8x32xf32>
    %424 = stablehlo.select %207, %arg7, %423 : tensor<i1>, tensor<8x32xf32>
    %425 = stablehlo.multiply %419, %424 : tensor<8x32xf32>
    %426 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %427 = stablehlo.multiply %426, %arg69 : tensor<8x32xf32>
    %428 = stablehlo.add %425, %427 : tensor<8x32xf32>
    %429 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %430 = stablehlo.divide %428, %429 : tensor<8x32xf32>
    %431 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %432 = stablehlo.multiply %424, %424 : tensor<8x32xf32>
    %433 = stablehlo.multiply %431, %432 : tensor<8x32xf32>
    %434 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %435 = stablehlo.multiply %434, %arg99 : tensor<8x32xf32>
    %436 = stablehlo.add %433, %435 : tensor<8x32xf32>
    %437 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %438 = stablehlo.divide %436, %437 : tensor<8x32xf32>
    %439 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %440 = stablehlo.add %438, %439 : tensor<8x32xf32>
    %441 = stablehlo.sqrt %440 : tensor<8x32xf32>
    %442 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %443 = stablehlo.add %441, %442 : tensor<8x32xf32>
    %444 = stablehlo.divide %430, %443 : tensor<8x32xf32>
    %445 = stablehlo.multiply %418, %444 : tensor<8x32xf32>
    %446 = stablehlo.add %arg38, %445 : tensor<8x32xf32>
    %447 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %448 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %449 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %450 = stablehlo.divide %arg8, %449 : tensor<64x8xf32>
    %451 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %452 = stablehlo.multiply %450, %451 : tensor<64x8xf32>
    %453 = stablehlo.select %207, %arg8, %452 : tensor<i1>, tensor<64x8xf32>
    %454 = stablehlo.multiply %448, %453 : tensor<64x8xf32>
    %455 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %456 = stablehlo.multiply %455, %arg70 : tensor<64x8xf32>
    %457 = stablehlo.add %454, %456 : tensor<64x8xf32>
    %458 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %459 = stablehlo.divide %457, %458 : tensor<64x8xf32>
    %460 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %461 = stablehlo.multiply %453, %453 : tensor<64x8xf32>
    %462 = stablehlo.multiply %460, %461 : tensor<64x8xf32>
    %463 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %464 = stablehlo.multiply %463, %arg100 : tensor<64x8xf32>
    %465 = stablehlo.add %462, %464 : tensor<64x8xf32>
    %466 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %467 = stablehlo.divide %465, %466 : tensor<64x8xf32>
    %468 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %469 = stablehlo.add %467, %468 : tensor<64x8xf32>
    %470 = stablehlo.sqrt %469 : tensor<64x8xf32>
    %471 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %472 = stablehlo.add %470, %471 : tensor<64x8xf32>
    %473 = stablehlo.divide %459, %472 : tensor<64x8xf32>
    %474 = stablehlo.multiply %447, %473 : tensor<64x8xf32>
    %475 = stablehlo.add %arg39, %474 : tensor<64x8xf32>
    %476 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %477 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %478 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %479 = stablehlo.divide %arg9, %478 : tensor<8x64xf32>
    %480 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %481 = stablehlo.multiply %479, %480 : tensor<8x64xf32>
    %482 = stablehlo.select %207, %arg9, %481 : tensor<i1>, tensor<8x64xf32>
    %483 = stablehlo.multiply %477, %482 : tensor<8x64xf32>
    %484 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %485 = stablehlo.multiply %484, %arg71 : tensor<8x64xf32>
    %486 = stablehlo.add %483, %485 : tensor<8x64xf32>
    %487 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %488 = stablehlo.divide %486, %487 : tensor<8x64xf32>
    %489 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %490 = stablehlo.multiply %482, %482 : tensor<8x64xf32>
    %491 = stablehlo.multiply %489, %490 : tensor<8x64xf32>
    %492 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %493 = stablehlo.multiply %492, %arg101 : tensor<8x64xf32>
    %494 = stablehlo.add %491, %493 : tensor<8x64xf32>
    %495 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %496 = stablehlo.divide %494, %495 : tensor<8x64xf32>
    %497 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %498 = stablehlo.add %496, %497 : tensor<8x64xf32>
    %499 = stablehlo.sqrt %498 : tensor<8x64xf32>
    %500 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %501 = stablehlo.add %499, %500 : tensor<8x64xf32>
    %502 = stablehlo.divide %488, %501 : tensor<8x64xf32>
    %503 = stablehlo.multiply %476, %502 : tensor<8x64xf32>
    %504 = stablehlo.add %arg40, %503 : tensor<8x64xf32>
    %505 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %506 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %507 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %508 = stablehlo.divide %arg10, %507 : tensor<64x8xf32>
    %509 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %510 = stablehlo.multiply %508, %509 : tensor<64x8xf32>
    %511 = stablehlo.select %207, %arg10, %510 : tensor<i1>, tensor<64x8xf32>
    %512 = stablehlo.multiply %506, %511 : tensor<64x8xf32>
    %513 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %514 = stablehlo.multiply %513, %arg72 : tensor<64x8xf32>
    %515 = stablehlo.add %512, %514 : tensor<64x8xf32>
    %516 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %517 = stablehlo.divide %515, %516 : tensor<64x8xf32>
    %518 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %519 = stablehlo.multiply %511, %511 : tensor<64x8xf32>
    %520 = stablehlo.multiply %518, %519 : tensor<64x8xf32>
    %521 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %522 = stablehlo.multiply %521, %arg102 : tensor<64x8xf32>
    %523 = stablehlo.add %520, %522 : tensor<64x8xf32>
    %524 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %525 = stablehlo.divide %523, %524 : tensor<64x8xf32>
    %526 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %527 = stablehlo.add %525, %526 : tensor<64x8xf32>
    %528 = stablehlo.sqrt %527 : tensor<64x8xf32>
    %529 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %530 = stablehlo.add %528, %529 : tensor<64x8xf32>
    %531 = stablehlo.divide %517, %530 : tensor<64x8xf32>
    %532 = stablehlo.multiply %505, %531 : tensor<64x8xf32>
    %533 = stablehlo.add %arg41, %532 : tensor<64x8xf32>
    %534 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %535 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %536 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %537 = stablehlo.divide %arg11, %536 : tensor<8x64xf32>
    %538 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %539 = stablehlo.multiply %537, %538 : tensor<8x64xf32>
    %540 = stablehlo.select %207, %arg11, %539 : tensor<i1>, tensor<8x64xf32>
    %541 = stablehlo.multiply %535, %540 : tensor<8x64xf32>
    %542 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %543 = stablehlo.multiply %542, %arg73 : tensor<8x64xf32>
    %544 = stablehlo.add %541, %543 : tensor<8x64xf32>
    %545 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %546 = stablehlo.divide %544, %545 : tensor<8x64xf32>
    %547 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %548 = stablehlo.multiply %540, %540 : tensor<8x64xf32>
    %549 = stablehlo.multiply %547, %548 : tensor<8x64xf32>
    %550 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %551 = stablehlo.multiply %550, %arg103 : tensor<8x64xf32>
    %552 = stablehlo.add %549, %551 : tensor<8x64xf32>
    %553 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %554 = stablehlo.divide %552, %553 : tensor<8x64xf32>
    %555 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %556 = stablehlo.add %554, %555 : tensor<8x64xf32>
    %557 = stablehlo.sqrt %556 : tensor<8x64xf32>
    %558 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %559 = stablehlo.add %557, %558 : tensor<8x64xf32>
    %560 = stablehlo.divide %546, %559 : tensor<8x64xf32>
    %561 = stablehlo.multiply %534, %560 : tensor<8x64xf32>
    %562 = stablehlo.add %arg42, %561 : tensor<8x64xf32>
    %563 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %564 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %565 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %566 = stablehlo.divide %arg12, %565 : tensor<64x8xf32>
    %567 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %568 = stablehlo.multiply %566, %567 : tensor<64x8xf32>
    %569 = stablehlo.select %207, %arg12, %568 : tensor<i1>, tensor<64x8xf32>
    %570 = stablehlo.multiply %564, %569 : tensor<64x8xf32>
    %571 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %572 = stablehlo.multiply %571, %arg74 : tensor<64x8xf32>
    %573 = stablehlo.add %570, %572 : tensor<64x8xf32>
    %574 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %575 = stablehlo.divide %573, %574 : tensor<64x8xf32>
    %576 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %577 = stablehlo.multiply %569, %569 : tensor<64x8xf32>
    %578 = stablehlo.multiply %576, %577 : tensor<64x8xf32>
    %579 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %580 = stablehlo.multiply %579, %arg104 : tensor<64x8xf32>
    %581 = stablehlo.add %578, %580 : tensor<64x8xf32>
    %582 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %583 = stablehlo.divide %581, %582 : tensor<64x8xf32>
    %584 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %585 = stablehlo.add %583, %584 : tensor<64x8xf32>
    %586 = stablehlo.sqrt %585 : tensor<64x8xf32>
    %587 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %588 = stablehlo.add %586, %587 : tensor<64x8xf32>
    %589 = stablehlo.divide %575, %588 : tensor<64x8xf32>
    %590 = stablehlo.multiply %563, %589 : tensor<64x8xf32>
    %591 = stablehlo.add %arg43, %590 : tensor<64x8xf32>
    %592 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %593 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %594 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %595 = stablehlo.divide %arg13, %594 : tensor<8x176xf32>
    %596 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %597 = stablehlo.multiply %595, %596 : tensor<8x176xf32>
    %598 = stablehlo.select %207, %arg13, %597 : tensor<i1>, tensor<8x176xf32>
    %599 = stablehlo.multiply %593, %598 : tensor<8x176xf32>
    %600 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %601 = stablehlo.multiply %600, %arg75 : tensor<8x176xf32>
    %602 = stablehlo.add %599, %601 : tensor<8x176xf32>
    %603 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %604 = stablehlo.divide %602, %603 : tensor<8x176xf32>
    %605 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %606 = stablehlo.multiply %598, %598 : tensor<8x176xf32>
    %607 = stablehlo.multiply %605, %606 : tensor<8x176xf32>
    %608 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %609 = stablehlo.multiply %608, %arg105 : tensor<8x176xf32>
    %610 = stablehlo.add %607, %609 : tensor<8x176xf32>
    %611 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %612 = stablehlo.divide %610, %611 : tensor<8x176xf32>
    %613 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %614 = stablehlo.add %612, %613 : tensor<8x176xf32>
    %615 = stablehlo.sqrt %614 : tensor<8x176xf32>
    %616 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %617 = stablehlo.add %615, %616 : tensor<8x176xf32>
    %618 = stablehlo.divide %604, %617 : tensor<8x176xf32>
    %619 = stablehlo.multiply %592, %618 : tensor<8x176xf32>
    %620 = stablehlo.add %arg44, %619 : tensor<8x176xf32>
    %621 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %622 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %623 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %624 = stablehlo.divide %arg14, %623 : tensor<64x8xf32>
    %625 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %626 = stablehlo.multiply %624, %625 : tensor<64x8xf32>
    %627 = stablehlo.select %207, %arg14, %626 : tensor<i1>, tensor<64x8xf32>
    %628 = stablehlo.multiply %622, %627 : tensor<64x8xf32>
    %629 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %630 = stablehlo.multiply %629, %arg76 : tensor<64x8xf32>
    %631 = stablehlo.add %628, %630 : tensor<64x8xf32>
    %632 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %633 = stablehlo.divide %631, %632 : tensor<64x8xf32>
    %634 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %635 = stablehlo.multiply %627, %627 : tensor<64x8xf32>
    %636 = stablehlo.multiply %634, %635 : tensor<64x8xf32>
    %637 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %638 = stablehlo.multiply %637, %arg106 : tensor<64x8xf32>
    %639 = stablehlo.add %636, %638 : tensor<64x8xf32>
    %640 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %641 = stablehlo.divide %639, %640 : tensor<64x8xf32>
    %642 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %643 = stablehlo.add %641, %642 : tensor<64x8xf32>
    %644 = stablehlo.sqrt %643 : tensor<64x8xf32>
    %645 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %646 = stablehlo.add %644, %645 : tensor<64x8xf32>
    %647 = stablehlo.divide %633, %646 : tensor<64x8xf32>
    %648 = stablehlo.multiply %621, %647 : tensor<64x8xf32>
    %649 = stablehlo.add %arg45, %648 : tensor<64x8xf32>
    %650 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %651 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %652 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %653 = stablehlo.divide %arg15, %652 : tensor<8x32xf32>
    %654 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %655 = stablehlo.multiply %653, %654 : tensor<8x32xf32>
    %656 = stablehlo.select %207, %arg15, %655 : tensor<i1>, tensor<8x32xf32>
    %657 = stablehlo.multiply %651, %656 : tensor<8x32xf32>
    %658 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %659 = stablehlo.multiply %658, %arg77 : tensor<8x32xf32>
    %660 = stablehlo.add %657, %659 : tensor<8x32xf32>
    %661 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %662 = stablehlo.divide %660, %661 : tensor<8x32xf32>
    %663 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %664 = stablehlo.multiply %656, %656 : tensor<8x32xf32>
    %665 = stablehlo.multiply %663, %664 : tensor<8x32xf32>
    %666 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %667 = stablehlo.multiply %666, %arg107 : tensor<8x32xf32>
    %668 = stablehlo.add %665, %667 : tensor<8x32xf32>
    %669 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %670 = stablehlo.divide %668, %669 : tensor<8x32xf32>
    %671 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %672 = stablehlo.add %670, %671 : tensor<8x32xf32>
    %673 = stablehlo.sqrt %672 : tensor<8x32xf32>
    %674 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %675 = stablehlo.add %673, %674 : tensor<8x32xf32>
    %676 = stablehlo.divide %662, %675 : tensor<8x32xf32>
    %677 = stablehlo.multiply %650, %676 : tensor<8x32xf32>
    %678 = stablehlo.add %arg46, %677 : tensor<8x32xf32>
    %679 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %680 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %681 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %682 = stablehlo.divide %arg16, %681 : tensor<176x8xf32>
    %683 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %684 = stablehlo.multiply %682, %683 : tensor<176x8xf32>
    %685 = stablehlo.select %207, %arg16, %684 : tensor<i1>, tensor<176x8xf32>
    %686 = stablehlo.multiply %680, %685 : tensor<176x8xf32>
    %687 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %688 = stablehlo.multiply %687, %arg78 : tensor<176x8xf32>
    %689 = stablehlo.add %686, %688 : tensor<176x8xf32>
    %690 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %691 = stablehlo.divide %689, %690 : tensor<176x8xf32>
    %692 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %693 = stablehlo.multiply %685, %685 : tensor<176x8xf32>
    %694 = stablehlo.multiply %692, %693 : tensor<176x8xf32>
    %695 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %696 = stablehlo.multiply %695, %arg108 : tensor<176x8xf32>
    %697 = stablehlo.add %694, %696 : tensor<176x8xf32>
    %698 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %699 = stablehlo.divide %697, %698 : tensor<176x8xf32>
    %700 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %701 = stablehlo.add %699, %700 : tensor<176x8xf32>
    %702 = stablehlo.sqrt %701 : tensor<176x8xf32>
    %703 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<176x8xf32>
    %704 = stablehlo.add %702, %703 : tensor<176x8xf32>
    %705 = stablehlo.divide %691, %704 : tensor<176x8xf32>
    %706 = stablehlo.multiply %679, %705 : tensor<176x8xf32>
    %707 = stablehlo.add %arg47, %706 : tensor<176x8xf32>
    %708 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %709 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %710 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %711 = stablehlo.divide %arg17, %710 : tensor<8x64xf32>
    %712 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %713 = stablehlo.multiply %711, %712 : tensor<8x64xf32>
    %714 = stablehlo.select %207, %arg17, %713 : tensor<i1>, tensor<8x64xf32>
    %715 = stablehlo.multiply %709, %714 : tensor<8x64xf32>
    %716 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %717 = stablehlo.multiply %716, %arg79 : tensor<8x64xf32>
    %718 = stablehlo.add %715, %717 : tensor<8x64xf32>
    %719 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %720 = stablehlo.divide %718, %719 : tensor<8x64xf32>
    %721 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %722 = stablehlo.multiply %714, %714 : tensor<8x64xf32>
    %723 = stablehlo.multiply %721, %722 : tensor<8x64xf32>
    %724 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %725 = stablehlo.multiply %724, %arg109 : tensor<8x64xf32>
    %726 = stablehlo.add %723, %725 : tensor<8x64xf32>
    %727 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %728 = stablehlo.divide %726, %727 : tensor<8x64xf32>
    %729 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %730 = stablehlo.add %728, %729 : tensor<8x64xf32>
    %731 = stablehlo.sqrt %730 : tensor<8x64xf32>
    %732 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %733 = stablehlo.add %731, %732 : tensor<8x64xf32>
    %734 = stablehlo.divide %720, %733 : tensor<8x64xf32>
    %735 = stablehlo.multiply %708, %734 : tensor<8x64xf32>
    %736 = stablehlo.add %arg48, %735 : tensor<8x64xf32>
    %737 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %738 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %739 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %740 = stablehlo.divide %arg18, %739 : tensor<64x8xf32>
    %741 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %742 = stablehlo.multiply %740, %741 : tensor<64x8xf32>
    %743 = stablehlo.select %207, %arg18, %742 : tensor<i1>, tensor<64x8xf32>
    %744 = stablehlo.multiply %738, %743 : tensor<64x8xf32>
    %745 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %746 = stablehlo.multiply %745, %arg80 : tensor<64x8xf32>
    %747 = stablehlo.add %744, %746 : tensor<64x8xf32>
    %748 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %749 = stablehlo.divide %747, %748 : tensor<64x8xf32>
    %750 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %751 = stablehlo.multiply %743, %743 : tensor<64x8xf32>
    %752 = stablehlo.multiply %750, %751 : tensor<64x8xf32>
    %753 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %754 = stablehlo.multiply %753, %arg110 : tensor<64x8xf32>
    %755 = stablehlo.add %752, %754 : tensor<64x8xf32>
    %756 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %757 = stablehlo.divide %755, %756 : tensor<64x8xf32>
    %758 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %759 = stablehlo.add %757, %758 : tensor<64x8xf32>
    %760 = stablehlo.sqrt %759 : tensor<64x8xf32>
    %761 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %762 = stablehlo.add %760, %761 : tensor<64x8xf32>
    %763 = stablehlo.divide %749, %762 : tensor<64x8xf32>
    %764 = stablehlo.multiply %737, %763 : tensor<64x8xf32>
    %765 = stablehlo.add %arg49, %764 : tensor<64x8xf32>
    %766 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %767 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %768 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %769 = stablehlo.divide %arg19, %768 : tensor<8x176xf32>
    %770 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %771 = stablehlo.multiply %769, %770 : tensor<8x176xf32>
    %772 = stablehlo.select %207, %arg19, %771 : tensor<i1>, tensor<8x176xf32>
    %773 = stablehlo.multiply %767, %772 : tensor<8x176xf32>
    %774 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %775 = stablehlo.multiply %774, %arg81 : tensor<8x176xf32>
    %776 = stablehlo.add %773, %775 : tensor<8x176xf32>
    %777 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %778 = stablehlo.divide %776, %777 : tensor<8x176xf32>
    %779 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %780 = stablehlo.multiply %772, %772 : tensor<8x176xf32>
    %781 = stablehlo.multiply %779, %780 : tensor<8x176xf32>
    %782 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %783 = stablehlo.multiply %782, %arg111 : tensor<8x176xf32>
    %784 = stablehlo.add %781, %783 : tensor<8x176xf32>
    %785 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %786 = stablehlo.divide %784, %785 : tensor<8x176xf32>
    %787 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %788 = stablehlo.add %786, %787 : tensor<8x176xf32>
    %789 = stablehlo.sqrt %788 : tensor<8x176xf32>
    %790 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %791 = stablehlo.add %789, %790 : tensor<8x176xf32>
    %792 = stablehlo.divide %778, %791 : tensor<8x176xf32>
    %793 = stablehlo.multiply %766, %792 : tensor<8x176xf32>
    %794 = stablehlo.add %arg50, %793 : tensor<8x176xf32>
    %795 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %796 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %797 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %798 = stablehlo.divide %arg20, %797 : tensor<64x8xf32>
    %799 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %800 = stablehlo.multiply %798, %799 : tensor<64x8xf32>
    %801 = stablehlo.select %207, %arg20, %800 : tensor<i1>, tensor<64x8xf32>
    %802 = stablehlo.multiply %796, %801 : tensor<64x8xf32>
    %803 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %804 = stablehlo.multiply %803, %arg82 : tensor<64x8xf32>
    %805 = stablehlo.add %802, %804 : tensor<64x8xf32>
    %806 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %807 = stablehlo.divide %805, %806 : tensor<64x8xf32>
    %808 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %809 = stablehlo.multiply %801, %801 : tensor<64x8xf32>
    %810 = stablehlo.multiply %808, %809 : tensor<64x8xf32>
    %811 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %812 = stablehlo.multiply %811, %arg112 : tensor<64x8xf32>
    %813 = stablehlo.add %810, %812 : tensor<64x8xf32>
    %814 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %815 = stablehlo.divide %813, %814 : tensor<64x8xf32>
    %816 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %817 = stablehlo.add %815, %816 : tensor<64x8xf32>
    %818 = stablehlo.sqrt %817 : tensor<64x8xf32>
    %819 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %820 = stablehlo.add %818, %819 : tensor<64x8xf32>
    %821 = stablehlo.divide %807, %820 : tensor<64x8xf32>
    %822 = stablehlo.multiply %795, %821 : tensor<64x8xf32>
    %823 = stablehlo.add %arg51, %822 : tensor<64x8xf32>
    %824 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %825 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %826 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %827 = stablehlo.divide %arg21, %826 : tensor<8x32xf32>
    %828 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %829 = stablehlo.multiply %827, %828 : tensor<8x32xf32>
    %830 = stablehlo.select %207, %arg21, %829 : tensor<i1>, tensor<8x32xf32>
    %831 = stablehlo.multiply %825, %830 : tensor<8x32xf32>
    %832 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %833 = stablehlo.multiply %832, %arg83 : tensor<8x32xf32>
    %834 = stablehlo.add %831, %833 : tensor<8x32xf32>
    %835 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %836 = stablehlo.divide %834, %835 : tensor<8x32xf32>
    %837 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %838 = stablehlo.multiply %830, %830 : tensor<8x32xf32>
    %839 = stablehlo.multiply %837, %838 : tensor<8x32xf32>
    %840 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %841 = stablehlo.multiply %840, %arg113 : tensor<8x32xf32>
    %842 = stablehlo.add %839, %841 : tensor<8x32xf32>
    %843 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %844 = stablehlo.divide %842, %843 : tensor<8x32xf32>
    %845 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %846 = stablehlo.add %844, %845 : tensor<8x32xf32>
    %847 = stablehlo.sqrt %846 : tensor<8x32xf32>
    %848 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %849 = stablehlo.add %847, %848 : tensor<8x32xf32>
    %850 = stablehlo.divide %836, %849 : tensor<8x32xf32>
    %851 = stablehlo.multiply %824, %850 : tensor<8x32xf32>
    %852 = stablehlo.add %arg52, %851 : tensor<8x32xf32>
    %853 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %854 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %855 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %856 = stablehlo.divide %arg22, %855 : tensor<64x8xf32>
    %857 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %858 = stablehlo.multiply %856, %857 : tensor<64x8xf32>
    %859 = stablehlo.select %207, %arg22, %858 : tensor<i1>, tensor<64x8xf32>
    %860 = stablehlo.multiply %854, %859 : tensor<64x8xf32>
    %861 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %862 = stablehlo.multiply %861, %arg84 : tensor<64x8xf32>
    %863 = stablehlo.add %860, %862 : tensor<64x8xf32>
    %864 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %865 = stablehlo.divide %863, %864 : tensor<64x8xf32>
    %866 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %867 = stablehlo.multiply %859, %859 : tensor<64x8xf32>
    %868 = stablehlo.multiply %866, %867 : tensor<64x8xf32>
    %869 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %870 = stablehlo.multiply %869, %arg114 : tensor<64x8xf32>
    %871 = stablehlo.add %868, %870 : tensor<64x8xf32>
    %872 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %873 = stablehlo.divide %871, %872 : tensor<64x8xf32>
    %874 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %875 = stablehlo.add %873, %874 : tensor<64x8xf32>
    %876 = stablehlo.sqrt %875 : tensor<64x8xf32>
    %877 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %878 = stablehlo.add %876, %877 : tensor<64x8xf32>
    %879 = stablehlo.divide %865, %878 : tensor<64x8xf32>
    %880 = stablehlo.multiply %853, %879 : tensor<64x8xf32>
    %881 = stablehlo.add %arg53, %880 : tensor<64x8xf32>
    %882 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %883 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %884 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %885 = stablehlo.divide %arg23, %884 : tensor<8x64xf32>
    %886 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %887 = stablehlo.multiply %885, %886 : tensor<8x64xf32>
    %888 = stablehlo.select %207, %arg23, %887 : tensor<i1>, tensor<8x64xf32>
    %889 = stablehlo.multiply %883, %888 : tensor<8x64xf32>
    %890 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %891 = stablehlo.multiply %890, %arg85 : tensor<8x64xf32>
    %892 = stablehlo.add %889, %891 : tensor<8x64xf32>
    %893 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %894 = stablehlo.divide %892, %893 : tensor<8x64xf32>
    %895 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %896 = stablehlo.multiply %888, %888 : tensor<8x64xf32>
    %897 = stablehlo.multiply %895, %896 : tensor<8x64xf32>
    %898 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %899 = stablehlo.multiply %898, %arg115 : tensor<8x64xf32>
    %900 = stablehlo.add %897, %899 : tensor<8x64xf32>
    %901 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %902 = stablehlo.divide %900, %901 : tensor<8x64xf32>
    %903 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %904 = stablehlo.add %902, %903 : tensor<8x64xf32>
    %905 = stablehlo.sqrt %904 : tensor<8x64xf32>
    %906 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %907 = stablehlo.add %905, %906 : tensor<8x64xf32>
    %908 = stablehlo.divide %894, %907 : tensor<8x64xf32>
    %909 = stablehlo.multiply %882, %908 : tensor<8x64xf32>
    %910 = stablehlo.add %arg54, %909 : tensor<8x64xf32>
    %911 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %912 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %913 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %914 = stablehlo.divide %arg24, %913 : tensor<64x8xf32>
    %915 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %916 = stablehlo.multiply %914, %915 : tensor<64x8xf32>
    %917 = stablehlo.select %207, %arg24, %916 : tensor<i1>, tensor<64x8xf32>
    %918 = stablehlo.multiply %912, %917 : tensor<64x8xf32>
    %919 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %920 = stablehlo.multiply %919, %arg86 : tensor<64x8xf32>
    %921 = stablehlo.add %918, %920 : tensor<64x8xf32>
    %922 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %923 = stablehlo.divide %921, %922 : tensor<64x8xf32>
    %924 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %925 = stablehlo.multiply %917, %917 : tensor<64x8xf32>
    %926 = stablehlo.multiply %924, %925 : tensor<64x8xf32>
    %927 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %928 = stablehlo.multiply %927, %arg116 : tensor<64x8xf32>
    %929 = stablehlo.add %926, %928 : tensor<64x8xf32>
    %930 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %931 = stablehlo.divide %929, %930 : tensor<64x8xf32>
    %932 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %933 = stablehlo.add %931, %932 : tensor<64x8xf32>
    %934 = stablehlo.sqrt %933 : tensor<64x8xf32>
    %935 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %936 = stablehlo.add %934, %935 : tensor<64x8xf32>
    %937 = stablehlo.divide %923, %936 : tensor<64x8xf32>
    %938 = stablehlo.multiply %911, %937 : tensor<64x8xf32>
    %939 = stablehlo.add %arg55, %938 : tensor<64x8xf32>
    %940 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %941 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %942 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %943 = stablehlo.divide %arg25, %942 : tensor<8x64xf32>
    %944 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %945 = stablehlo.multiply %943, %944 : tensor<8x64xf32>
    %946 = stablehlo.select %207, %arg25, %945 : tensor<i1>, tensor<8x64xf32>
    %947 = stablehlo.multiply %941, %946 : tensor<8x64xf32>
    %948 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %949 = stablehlo.multiply %948, %arg87 : tensor<8x64xf32>
    %950 = stablehlo.add %947, %949 : tensor<8x64xf32>
    %951 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %952 = stablehlo.divide %950, %951 : tensor<8x64xf32>
    %953 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %954 = stablehlo.multiply %946, %946 : tensor<8x64xf32>
    %955 = stablehlo.multiply %953, %954 : tensor<8x64xf32>
    %956 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %957 = stablehlo.multiply %956, %arg117 : tensor<8x64xf32>
    %958 = stablehlo.add %955, %957 : tensor<8x64xf32>
    %959 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %960 = stablehlo.divide %958, %959 : tensor<8x64xf32>
    %961 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %962 = stablehlo.add %960, %961 : tensor<8x64xf32>
    %963 = stablehlo.sqrt %962 : tensor<8x64xf32>
    %964 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %965 = stablehlo.add %963, %964 : tensor<8x64xf32>
    %966 = stablehlo.divide %952, %965 : tensor<8x64xf32>
    %967 = stablehlo.multiply %940, %966 : tensor<8x64xf32>
    %968 = stablehlo.add %arg56, %967 : tensor<8x64xf32>
    %969 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %970 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %971 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %972 = stablehlo.divide %arg26, %971 : tensor<64x8xf32>
    %973 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %974 = stablehlo.multiply %972, %973 : tensor<64x8xf32>
    %975 = stablehlo.select %207, %arg26, %974 : tensor<i1>, tensor<64x8xf32>
    %976 = stablehlo.multiply %970, %975 : tensor<64x8xf32>
    %977 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %978 = stablehlo.multiply %977, %arg88 : tensor<64x8xf32>
    %979 = stablehlo.add %976, %978 : tensor<64x8xf32>
    %980 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %981 = stablehlo.divide %979, %980 : tensor<64x8xf32>
    %982 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %983 = stablehlo.multiply %975, %975 : tensor<64x8xf32>
    %984 = stablehlo.multiply %982, %983 : tensor<64x8xf32>
    %985 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %986 = stablehlo.multiply %985, %arg118 : tensor<64x8xf32>
    %987 = stablehlo.add %984, %986 : tensor<64x8xf32>
    %988 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %989 = stablehlo.divide %987, %988 : tensor<64x8xf32>
    %990 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %991 = stablehlo.add %989, %990 : tensor<64x8xf32>
    %992 = stablehlo.sqrt %991 : tensor<64x8xf32>
    %993 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %994 = stablehlo.add %992, %993 : tensor<64x8xf32>
    %995 = stablehlo.divide %981, %994 : tensor<64x8xf32>
    %996 = stablehlo.multiply %969, %995 : tensor<64x8xf32>
    %997 = stablehlo.add %arg57, %996 : tensor<64x8xf32>
    %998 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %999 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1000 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1001 = stablehlo.divide %arg27, %1000 : tensor<8x176xf32>
    %1002 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1003 = stablehlo.multiply %1001, %1002 : tensor<8x176xf32>
    %1004 = stablehlo.select %207, %arg27, %1003 : tensor<i1>, tensor<8x176xf32>
    %1005 = stablehlo.multiply %999, %1004 : tensor<8x176xf32>
    %1006 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1007 = stablehlo.multiply %1006, %arg89 : tensor<8x176xf32>
    %1008 = stablehlo.add %1005, %1007 : tensor<8x176xf32>
    %1009 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1010 = stablehlo.divide %1008, %1009 : tensor<8x176xf32>
    %1011 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1012 = stablehlo.multiply %1004, %1004 : tensor<8x176xf32>
    %1013 = stablehlo.multiply %1011, %1012 : tensor<8x176xf32>
    %1014 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1015 = stablehlo.multiply %1014, %arg119 : tensor<8x176xf32>
    %1016 = stablehlo.add %1013, %1015 : tensor<8x176xf32>
    %1017 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1018 = stablehlo.divide %1016, %1017 : tensor<8x176xf32>
    %1019 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1020 = stablehlo.add %1018, %1019 : tensor<8x176xf32>
    %1021 = stablehlo.sqrt %1020 : tensor<8x176xf32>
    %1022 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x176xf32>
    %1023 = stablehlo.add %1021, %1022 : tensor<8x176xf32>
    %1024 = stablehlo.divide %1010, %1023 : tensor<8x176xf32>
    %1025 = stablehlo.multiply %998, %1024 : tensor<8x176xf32>
    %1026 = stablehlo.add %arg58, %1025 : tensor<8x176xf32>
    %1027 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1028 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1029 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1030 = stablehlo.divide %arg28, %1029 : tensor<64x8xf32>
    %1031 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1032 = stablehlo.multiply %1030, %1031 : tensor<64x8xf32>
    %1033 = stablehlo.select %207, %arg28, %1032 : tensor<i1>, tensor<64x8xf32>
    %1034 = stablehlo.multiply %1028, %1033 : tensor<64x8xf32>
    %1035 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1036 = stablehlo.multiply %1035, %arg90 : tensor<64x8xf32>
    %1037 = stablehlo.add %1034, %1036 : tensor<64x8xf32>
    %1038 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1039 = stablehlo.divide %1037, %1038 : tensor<64x8xf32>
    %1040 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1041 = stablehlo.multiply %1033, %1033 : tensor<64x8xf32>
    %1042 = stablehlo.multiply %1040, %1041 : tensor<64x8xf32>
    %1043 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1044 = stablehlo.multiply %1043, %arg120 : tensor<64x8xf32>
    %1045 = stablehlo.add %1042, %1044 : tensor<64x8xf32>
    %1046 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1047 = stablehlo.divide %1045, %1046 : tensor<64x8xf32>
    %1048 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1049 = stablehlo.add %1047, %1048 : tensor<64x8xf32>
    %1050 = stablehlo.sqrt %1049 : tensor<64x8xf32>
    %1051 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %1052 = stablehlo.add %1050, %1051 : tensor<64x8xf32>
    %1053 = stablehlo.divide %1039, %1052 : tensor<64x8xf32>
    %1054 = stablehlo.multiply %1027, %1053 : tensor<64x8xf32>
    %1055 = stablehlo.add %arg59, %1054 : tensor<64x8xf32>
    %1056 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1057 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1058 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1059 = stablehlo.divide %arg29, %1058 : tensor<8x32xf32>
    %1060 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1061 = stablehlo.multiply %1059, %1060 : tensor<8x32xf32>
    %1062 = stablehlo.select %207, %arg29, %1061 : tensor<i1>, tensor<8x32xf32>
    %1063 = stablehlo.multiply %1057, %1062 : tensor<8x32xf32>
    %1064 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1065 = stablehlo.multiply %1064, %arg91 : tensor<8x32xf32>
    %1066 = stablehlo.add %1063, %1065 : tensor<8x32xf32>
    %1067 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1068 = stablehlo.divide %1066, %1067 : tensor<8x32xf32>
    %1069 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1070 = stablehlo.multiply %1062, %1062 : tensor<8x32xf32>
    %1071 = stablehlo.multiply %1069, %1070 : tensor<8x32xf32>
    %1072 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1073 = stablehlo.multiply %1072, %arg121 : tensor<8x32xf32>
    %1074 = stablehlo.add %1071, %1073 : tensor<8x32xf32>
    %1075 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1076 = stablehlo.divide %1074, %1075 : tensor<8x32xf32>
    %1077 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1078 = stablehlo.add %1076, %1077 : tensor<8x32xf32>
    %1079 = stablehlo.sqrt %1078 : tensor<8x32xf32>
    %1080 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %1081 = stablehlo.add %1079, %1080 : tensor<8x32xf32>
    %1082 = stablehlo.divide %1068, %1081 : tensor<8x32xf32>
    %1083 = stablehlo.multiply %1056, %1082 : tensor<8x32xf32>
    %1084 = stablehlo.add %arg60, %1083 : tensor<8x32xf32>
    %1085 = stablehlo.compare LT, %arg122, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %1086 = stablehlo.add %arg122, %c : tensor<i32>
    %1087 = stablehlo.select %1085, %1086, %c_12 : tensor<i1>, tensor<i32>
    return %0, %243, %272, %301, %330, %359, %388, %417, %446, %475, %504, %533, %562, %591, %620, %649, %678, %707, %736, %765, %794, %823, %852, %881, %910, %939, %968, %997, %1026, %1055, %1084, %219, %216, %254, %283, %312, %341, %370, %399, %428, %457, %486, %515, %544, %573, %602, %631, %660, %689, %718, %747, %776, %805, %834, %863, %892, %921, %950, %979, %1008, %1037, %1066, %230, %262, %291, %320, %349, %378, %407, %436, %465, %494, %523, %552, %581, %610, %639, %668, %697, %726, %755, %784, %813, %842, %871, %900, %929, %958, %987, %1016, %1045, %1074, %1087 : tensor<i32>, tensor<2xf32>, tensor<64x2xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<i32>, tensor<2xf32>, tensor<64x2xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<2xf32>, tensor<64x2xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<i32>
  }
}
