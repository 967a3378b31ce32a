module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>,
      %arg1: tensor<64x2xf32>,
      %arg2: tensor<12288x64xf32>,
      %arg3: tensor<64xf32>,
      %arg4: tensor<176x64xf32>,
      %arg5: tensor<64x176xf32>,
      %arg6: tensor<64x32xf32>,
      %arg7: tensor<64xf32>,
      %arg8: tensor<64x64xf32>,
      %arg9: tensor<64x64xf32>,
      %arg10: tensor<64x176xf32>,
      %arg11: tensor<64x32xf32>,
      %arg12: tensor<64xf32>,
      %arg13: tensor<176x64xf32>,
      %arg14: tensor<64x176xf32>,
      %arg15: tensor<64x32xf32>,
      %arg16: tensor<64xf32>,
      %arg17: tensor<64x64xf32>,
      %arg18: tensor<64x64xf32>,
      %arg19: tensor<64x176xf32>,
      %arg20: tensor<64x32xf32>,
      %arg21: tensor<64xf32>,
      %arg22: tensor<i32>,
      %arg23: tensor<2xf32>,
      %arg24: tensor<64x2xf32>,
      %arg25: tensor<12288x64xf32>,
      %arg26: tensor<64xf32>,
      %arg27: tensor<176x64xf32>,
      %arg28: tensor<64x176xf32>,
      %arg29: tensor<64x32xf32>,
      %arg30: tensor<64xf32>,
      %arg31: tensor<64x64xf32>,
      %arg32: tensor<64x64xf32>,
      %arg33: tensor<64x176xf32>,
      %arg34: tensor<64x32xf32>,
      %arg35: tensor<64xf32>,
      %arg36: tensor<176x64xf32>,
      %arg37: tensor<64x176xf32>,
      %arg38: tensor<64x32xf32>,
      %arg39: tensor<64xf32>,
      %arg40: tensor<64x64xf32>,
      %arg41: tensor<64x64xf32>,
      %arg42: tensor<64x176xf32>,
      %arg43: tensor<64x32xf32>,
      %arg44: tensor<64xf32>,
      %arg45: tensor<i32>,
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
      %arg68: tensor<2xf32>,
      %arg69: tensor<64x2xf32>,
      %arg70: tensor<12288x64xf32>,
      %arg71: tensor<64xf32>,
      %arg72: tensor<176x64xf32>,
      %arg73: tensor<64x176xf32>,
      %arg74: tensor<64x32xf32>,
      %arg75: tensor<64xf32>,
      %arg76: tensor<64x64xf32>,
      %arg77: tensor<64x64xf32>,
      %arg78: tensor<64x176xf32>,
      %arg79: tensor<64x32xf32>,
      %arg80: tensor<64xf32>,
      %arg81: tensor<176x64xf32>,
      %arg82: tensor<64x176xf32>,
      %arg83: tensor<64x32xf32>,
      %arg84: tensor<64xf32>,
      %arg85: tensor<64x64xf32>,
      %arg86: tensor<64x64xf32>,
      %arg87: tensor<64x176xf32>,
      %arg88: tensor<64x32xf32>,
      %arg89: tensor<64xf32>,
      %arg90: tensor<i32>) -> (tensor<i32> {jax.result_info = "result.step"},
      tensor<2xf32> {jax.result_info = "result.params['classifier']['bias']"},
      tensor<64x2xf32> {jax.result_info = "result.params['classifier']['kernel']"},
      tensor<12288x64xf32> {jax.result_info = "result.params['embedding']['table']"},
      tensor<64xf32> {jax.result_info = "result.params['layer_0']['attention_norm']['scale']"},
      tensor<176x64xf32> {jax.result_info = "result.params['layer_0']['down']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result.params['layer_0']['gate']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result.params['layer_0']['key']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.params['layer_0']['mlp_norm']['scale']"},
      tensor<64x64xf32> {jax.result_info = "result.params['layer_0']['output']['kernel']"},
      tensor<64x64xf32> {jax.result_info = "result.params['layer_0']['query']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result.params['layer_0']['up']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result.params['layer_0']['value']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.params['layer_1']['attention_norm']['scale']"},
      tensor<176x64xf32> {jax.result_info = "result.params['layer_1']['down']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result.params['layer_1']['gate']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result.params['layer_1']['key']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.params['layer_1']['mlp_norm']['scale']"},
      tensor<64x64xf32> {jax.result_info = "result.params['layer_1']['output']['kernel']"},
      tensor<64x64xf32> {jax.result_info = "result.params['layer_1']['query']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result.params['layer_1']['up']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result.params['layer_1']['value']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.params['norm']['scale']"},
      tensor<i32> {jax.result_info = "result.opt_state[1][0].count"},
      tensor<2xf32> {jax.result_info = "result.opt_state[1][0].mu['classifier']['bias']"},
      tensor<64x2xf32> {jax.result_info = "result.opt_state[1][0].mu['classifier']['kernel']"},
      tensor<12288x64xf32> {jax.result_info = "result.opt_state[1][0].mu['embedding']['table']"},
      tensor<64xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['attention_norm']['scale']"},
      tensor<176x64xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['down']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['gate']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['key']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['mlp_norm']['scale']"},
      tensor<64x64xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['output']['kernel']"},
      tensor<64x64xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['query']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['up']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_0']['value']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['attention_norm']['scale']"},
      tensor<176x64xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['down']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['gate']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['key']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['mlp_norm']['scale']"},
      tensor<64x64xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['output']['kernel']"},
      tensor<64x64xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['query']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['up']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result.opt_state[1][0].mu['layer_1']['value']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.opt_state[1][0].mu['norm']['scale']"},
      tensor<2xf32> {jax.result_info = "result.opt_state[1][0].nu['classifier']['bias']"},
      tensor<64x2xf32> {jax.result_info = "result.opt_state[1][0].nu['classifier']['kernel']"},
      tensor<12288x64xf32> {jax.result_info = "result.opt_state[1][0].nu['embedding']['table']"},
      tensor<64xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['attention_norm']['scale']"},
      tensor<176x64xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['down']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['gate']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['key']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['mlp_norm']['scale']"},
      tensor<64x64xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['output']['kernel']"},
      tensor<64x64xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['query']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['up']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_0']['value']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['attention_norm']['scale']"},
      tensor<176x64xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['down']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['gate']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['key']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['mlp_norm']['scale']"},
      tensor<64x64xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['output']['kernel']"},
      tensor<64x64xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['query']['kernel']"},
      tensor<64x176xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['up']['kernel']"},
      tensor<64x32xf32> {jax.result_info = "result.opt_state[1][0].nu['layer_1']['value']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.opt_state[1][0].nu['norm']['scale']"},
      tensor<i32> {jax.result_info = "result.opt_state[1][2].count"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg22, %c : tensor<i32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %c_0 = stablehlo.constant dense<50> : tensor<i32>
    %1 = stablehlo.compare LT, %arg90, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<-4.000000e-03> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.subtract %arg90, %c_3 : tensor<i32>
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
    %10 = stablehlo.subtract %arg90, %c_0 : tensor<i32>
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
    %38 = stablehlo.multiply %arg2, %arg2 : tensor<12288x64xf32>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %40 = stablehlo.multiply %39, %39 : tensor<12288x64xf32>
    %41 = stablehlo.add %38, %40 : tensor<12288x64xf32>
    %42 = stablehlo.reduce(%41 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<12288x64xf32>, tensor<f32>) -> tensor<f32>
    %43 = stablehlo.add %37, %42 : tensor<f32>
    %44 = stablehlo.multiply %arg3, %arg3 : tensor<64xf32>
    %45 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %46 = stablehlo.multiply %45, %45 : tensor<64xf32>
    %47 = stablehlo.add %44, %46 : tensor<64xf32>
    %48 = stablehlo.reduce(%47 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %49 = stablehlo.add %43, %48 : tensor<f32>
    %50 = stablehlo.multiply %arg4, %arg4 : tensor<176x64xf32>
    %51 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %52 = stablehlo.multiply %51, %51 : tensor<176x64xf32>
    %53 = stablehlo.add %50, %52 : tensor<176x64xf32>
    %54 = stablehlo.reduce(%53 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<176x64xf32>, tensor<f32>) -> tensor<f32>
    %55 = stablehlo.add %49, %54 : tensor<f32>
    %56 = stablehlo.multiply %arg5, %arg5 : tensor<64x176xf32>
    %57 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %58 = stablehlo.multiply %57, %57 : tensor<64x176xf32>
    %59 = stablehlo.add %56, %58 : tensor<64x176xf32>
    %60 = stablehlo.reduce(%59 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %61 = stablehlo.add %55, %60 : tensor<f32>
    %62 = stablehlo.multiply %arg6, %arg6 : tensor<64x32xf32>
    %63 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %64 = stablehlo.multiply %63, %63 : tensor<64x32xf32>
    %65 = stablehlo.add %62, %64 : tensor<64x32xf32>
    %66 = stablehlo.reduce(%65 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %67 = stablehlo.add %61, %66 : tensor<f32>
    %68 = stablehlo.multiply %arg7, %arg7 : tensor<64xf32>
    %69 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %70 = stablehlo.multiply %69, %69 : tensor<64xf32>
    %71 = stablehlo.add %68, %70 : tensor<64xf32>
    %72 = stablehlo.reduce(%71 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %73 = stablehlo.add %67, %72 : tensor<f32>
    %74 = stablehlo.multiply %arg8, %arg8 : tensor<64x64xf32>
    %75 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %76 = stablehlo.multiply %75, %75 : tensor<64x64xf32>
    %77 = stablehlo.add %74, %76 : tensor<64x64xf32>
    %78 = stablehlo.reduce(%77 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %79 = stablehlo.add %73, %78 : tensor<f32>
    %80 = stablehlo.multiply %arg9, %arg9 : tensor<64x64xf32>
    %81 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %82 = stablehlo.multiply %81, %81 : tensor<64x64xf32>
    %83 = stablehlo.add %80, %82 : tensor<64x64xf32>
    %84 = stablehlo.reduce(%83 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %85 = stablehlo.add %79, %84 : tensor<f32>
    %86 = stablehlo.multiply %arg10, %arg10 : tensor<64x176xf32>
    %87 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %88 = stablehlo.multiply %87, %87 : tensor<64x176xf32>
    %89 = stablehlo.add %86, %88 : tensor<64x176xf32>
    %90 = stablehlo.reduce(%89 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %91 = stablehlo.add %85, %90 : tensor<f32>
    %92 = stablehlo.multiply %arg11, %arg11 : tensor<64x32xf32>
    %93 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %94 = stablehlo.multiply %93, %93 : tensor<64x32xf32>
    %95 = stablehlo.add %92, %94 : tensor<64x32xf32>
    %96 = stablehlo.reduce(%95 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %97 = stablehlo.add %91, %96 : tensor<f32>
    %98 = stablehlo.multiply %arg12, %arg12 : tensor<64xf32>
    %99 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %100 = stablehlo.multiply %99, %99 : tensor<64xf32>
    %101 = stablehlo.add %98, %100 : tensor<64xf32>
    %102 = stablehlo.reduce(%101 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %103 = stablehlo.add %97, %102 : tensor<f32>
    %104 = stablehlo.multiply %arg13, %arg13 : tensor<176x64xf32>
    %105 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %106 = stablehlo.multiply %105, %105 : tensor<176x64xf32>
    %107 = stablehlo.add %104, %106 : tensor<176x64xf32>
    %108 = stablehlo.reduce(%107 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<176x64xf32>, tensor<f32>) -> tensor<f32>
    %109 = stablehlo.add %103, %108 : tensor<f32>
    %110 = stablehlo.multiply %arg14, %arg14 : tensor<64x176xf32>
    %111 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %112 = stablehlo.multiply %111, %111 : tensor<64x176xf32>
    %113 = stablehlo.add %110, %112 : tensor<64x176xf32>
    %114 = stablehlo.reduce(%113 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %115 = stablehlo.add %109, %114 : tensor<f32>
    %116 = stablehlo.multiply %arg15, %arg15 : tensor<64x32xf32>
    %117 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %118 = stablehlo.multiply %117, %117 : tensor<64x32xf32>
    %119 = stablehlo.add %116, %118 : tensor<64x32xf32>
    %120 = stablehlo.reduce(%119 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %121 = stablehlo.add %115, %120 : tensor<f32>
    %122 = stablehlo.multiply %arg16, %arg16 : tensor<64xf32>
    %123 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %124 = stablehlo.multiply %123, %123 : tensor<64xf32>
    %125 = stablehlo.add %122, %124 : tensor<64xf32>
    %126 = stablehlo.reduce(%125 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %127 = stablehlo.add %121, %126 : tensor<f32>
    %128 = stablehlo.multiply %arg17, %arg17 : tensor<64x64xf32>
    %129 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %130 = stablehlo.multiply %129, %129 : tensor<64x64xf32>
    %131 = stablehlo.add %128, %130 : tensor<64x64xf32>
    %132 = stablehlo.reduce(%131 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %133 = stablehlo.add %127, %132 : tensor<f32>
    %134 = stablehlo.multiply %arg18, %arg18 : tensor<64x64xf32>
    %135 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %136 = stablehlo.multiply %135, %135 : tensor<64x64xf32>
    %137 = stablehlo.add %134, %136 : tensor<64x64xf32>
    %138 = stablehlo.reduce(%137 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %139 = stablehlo.add %133, %138 : tensor<f32>
    %140 = stablehlo.multiply %arg19, %arg19 : tensor<64x176xf32>
    %141 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %142 = stablehlo.multiply %141, %141 : tensor<64x176xf32>
    %143 = stablehlo.add %140, %142 : tensor<64x176xf32>
    %144 = stablehlo.reduce(%143 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %145 = stablehlo.add %139, %144 : tensor<f32>
    %146 = stablehlo.multiply %arg20, %arg20 : tensor<64x32xf32>
    %147 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %148 = stablehlo.multiply %147, %147 : tensor<64x32xf32>
    %149 = stablehlo.add %146, %148 : tensor<64x32xf32>
    %150 = stablehlo.reduce(%149 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %151 = stablehlo.add %145, %150 : tensor<f32>
    %152 = stablehlo.multiply %arg21, %arg21 : tensor<64xf32>
    %153 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %154 = stablehlo.multiply %153, %153 : tensor<64xf32>
    %155 = stablehlo.add %152, %154 : tensor<64xf32>
    %156 = stablehlo.reduce(%155 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %157 = stablehlo.add %151, %156 : tensor<f32>
    %158 = stablehlo.sqrt %157 : tensor<f32>
    %159 = stablehlo.compare LT, %158, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %160 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %161 = stablehlo.divide %arg0, %160 : tensor<2xf32>
    %162 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %163 = stablehlo.multiply %161, %162 : tensor<2xf32>
    %164 = stablehlo.select %159, %arg0, %163 : tensor<i1>, tensor<2xf32>
    %165 = stablehlo.multiply %25, %164 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %167 = stablehlo.multiply %166, %arg46 : tensor<2xf32>
    %168 = stablehlo.add %165, %167 : tensor<2xf32>
    %c_12 = stablehlo.constant dense<2147483647> : tensor<i32>
    %169 = stablehlo.compare LT, %arg45, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %170 = stablehlo.add %arg45, %c : tensor<i32>
    %171 = stablehlo.select %169, %170, %c_12 : tensor<i1>, tensor<i32>
    %172 = stablehlo.convert %171 : (tensor<i32>) -> tensor<f32>
    %173 = stablehlo.power %cst_11, %172 : tensor<f32>
    %174 = stablehlo.subtract %cst_2, %173 : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %176 = stablehlo.divide %168, %175 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %178 = stablehlo.multiply %164, %164 : tensor<2xf32>
    %179 = stablehlo.multiply %177, %178 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %181 = stablehlo.multiply %180, %arg68 : tensor<2xf32>
    %182 = stablehlo.add %179, %181 : tensor<2xf32>
    %183 = stablehlo.convert %171 : (tensor<i32>) -> tensor<f32>
    %184 = stablehlo.power %cst_14, %183 : tensor<f32>
    %185 = stablehlo.subtract %cst_2, %184 : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %187 = stablehlo.divide %182, %186 : tensor<2xf32>
    %188 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %189 = stablehlo.add %187, %188 : tensor<2xf32>
    %190 = stablehlo.sqrt %189 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %192 = stablehlo.add %190, %191 : tensor<2xf32>
    %193 = stablehlo.divide %176, %192 : tensor<2xf32>
    %194 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %195 = stablehlo.multiply %194, %arg23 : tensor<2xf32>
    %196 = stablehlo.add %193, %195 : tensor<2xf32>
    %197 = stablehlo.multiply %24, %196 : tensor<2xf32>
    %198 = stablehlo.add %arg23, %197 : tensor<2xf32>
    %199 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %200 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %201 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %202 = stablehlo.divide %arg1, %201 : tensor<64x2xf32>
    %203 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %204 = stablehlo.multiply %202, %203 : tensor<64x2xf32>
    %205 = stablehlo.select %159, %arg1, %204 : tensor<i1>, tensor<64x2xf32>
    %206 = stablehlo.multiply %200, %205 : tensor<64x2xf32>
    %207 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %208 = stablehlo.multiply %207, %arg47 : tensor<64x2xf32>
    %209 = stablehlo.add %206, %208 : tensor<64x2xf32>
    %210 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %211 = stablehlo.divide %209, %210 : tensor<64x2xf32>
    %212 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %213 = stablehlo.multiply %205, %205 : tensor<64x2xf32>
    %214 = stablehlo.multiply %212, %213 : tensor<64x2xf32>
    %215 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %216 = stablehlo.multiply %215, %arg69 : tensor<64x2xf32>
    %217 = stablehlo.add %214, %216 : tensor<64x2xf32>
    %218 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %219 = stablehlo.divide %217, %218 : tensor<64x2xf32>
    %220 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %221 = stablehlo.add %219, %220 : tensor<64x2xf32>
    %222 = stablehlo.sqrt %221 : tensor<64x2xf32>
    %223 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %224 = stablehlo.add %222, %223 : tensor<64x2xf32>
    %225 = stablehlo.divide %211, %224 : tensor<64x2xf32>
    %226 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %227 = stablehlo.multiply %226, %arg24 : tensor<64x2xf32>
    %228 = stablehlo.add %225, %227 : tensor<64x2xf32>
    %229 = stablehlo.multiply %199, %228 : tensor<64x2xf32>
    %230 = stablehlo.add %arg24, %229 : tensor<64x2xf32>
    %231 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %232 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %233 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %234 = stablehlo.divide %arg2, %233 : tensor<12288x64xf32>
    %235 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %236 = stablehlo.multiply %234, %235 : tensor<12288x64xf32>
    %237 = stablehlo.select %159, %arg2, %236 : tensor<i1>, tensor<12288x64xf32>
    %238 = stablehlo.multiply %232, %237 : tensor<12288x64xf32>
    %239 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %240 = stablehlo.multiply %239, %arg48 : tensor<12288x64xf32>
    %241 = stablehlo.add %238, %240 : tensor<12288x64xf32>
    %242 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %243 = stablehlo.divide %241, %242 : tensor<12288x64xf32>
    %244 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %245 = stablehlo.multiply %237, %237 : tensor<12288x64xf32>
    %246 = stablehlo.multiply %244, %245 : tensor<12288x64xf32>
    %247 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %248 = stablehlo.multiply %247, %arg70 : tensor<12288x64xf32>
    %249 = stablehlo.add %246, %248 : tensor<12288x64xf32>
    %250 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %251 = stablehlo.divide %249, %250 : tensor<12288x64xf32>
    %252 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %253 = stablehlo.add %251, %252 : tensor<12288x64xf32>
    %254 = stablehlo.sqrt %253 : tensor<12288x64xf32>
    %255 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %256 = stablehlo.add %254, %255 : tensor<12288x64xf32>
    %257 = stablehlo.divide %243, %256 : tensor<12288x64xf32>
    %258 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %259 = stablehlo.multiply %258, %arg25 : tensor<12288x64xf32>
    %260 = stablehlo.add %257, %259 : tensor<12288x64xf32>
    %261 = stablehlo.multiply %231, %260 : tensor<12288x64xf32>
    %262 = stablehlo.add %arg25, %261 : tensor<12288x64xf32>
    %263 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %264 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %265 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %266 = stablehlo.divide %arg3, %265 : tensor<64xf32>
    %267 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %268 = stablehlo.multiply %266, %267 : tensor<64xf32>
    %269 = stablehlo.select %159, %arg3, %268 : tensor<i1>, tensor<64xf32>
    %270 = stablehlo.multiply %264, %269 : tensor<64xf32>
    %271 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %272 = stablehlo.multiply %271, %arg49 : tensor<64xf32>
    %273 = stablehlo.add %270, %272 : tensor<64xf32>
    %274 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %275 = stablehlo.divide %273, %274 : tensor<64xf32>
    %276 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %277 = stablehlo.multiply %269, %269 : tensor<64xf32>
    %278 = stablehlo.multiply %276, %277 : tensor<64xf32>
    %279 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %280 = stablehlo.multiply %279, %arg71 : tensor<64xf32>
    %281 = stablehlo.add %278, %280 : tensor<64xf32>
    %282 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %283 = stablehlo.divide %281, %282 : tensor<64xf32>
    %284 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %285 = stablehlo.add %283, %284 : tensor<64xf32>
    %286 = stablehlo.sqrt %285 : tensor<64xf32>
    %287 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %288 = stablehlo.add %286, %287 : tensor<64xf32>
    %289 = stablehlo.divide %275, %288 : tensor<64xf32>
    %290 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %291 = stablehlo.multiply %290, %arg26 : tensor<64xf32>
    %292 = stablehlo.add %289, %291 : tensor<64xf32>
    %293 = stablehlo.multiply %263, %292 : tensor<64xf32>
    %294 = stablehlo.add %arg26, %293 : tensor<64xf32>
    %295 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %296 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %297 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %298 = stablehlo.divide %arg4, %297 : tensor<176x64xf32>
    %299 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %300 = stablehlo.multiply %298, %299 : tensor<176x64xf32>
    %301 = stablehlo.select %159, %arg4, %300 : tensor<i1>, tensor<176x64xf32>
    %302 = stablehlo.multiply %296, %301 : tensor<176x64xf32>
    %303 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %304 = stablehlo.multiply %303, %arg50 : tensor<176x64xf32>
    %305 = stablehlo.add %302, %304 : tensor<176x64xf32>
    %306 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %307 = stablehlo.divide %305, %306 : tensor<176x64xf32>
    %308 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %309 = stablehlo.multiply %301, %301 : tensor<176x64xf32>
    %310 = stablehlo.multiply %308, %309 : tensor<176x64xf32>
    %311 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %312 = stablehlo.multiply %311, %arg72 : tensor<176x64xf32>
    %313 = stablehlo.add %310, %312 : tensor<176x64xf32>
    %314 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %315 = stablehlo.divide %313, %314 : tensor<176x64xf32>
    %316 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %317 = stablehlo.add %315, %316 : tensor<176x64xf32>
    %318 = stablehlo.sqrt %317 : tensor<176x64xf32>
    %319 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %320 = stablehlo.add %318, %319 : tensor<176x64xf32>
    %321 = stablehlo.divide %307, %320 : tensor<176x64xf32>
    %322 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %323 = stablehlo.multiply %322, %arg27 : tensor<176x64xf32>
    %324 = stablehlo.add %321, %323 : tensor<176x64xf32>
    %325 = stablehlo.multiply %295, %324 : tensor<176x64xf32>
    %326 = stablehlo.add %arg27, %325 : tensor<176x64xf32>
    %327 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %328 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %329 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %330 = stablehlo.divide %arg5, %329 : tensor<64x176xf32>
    %331 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %332 = stablehlo.multiply %330, %331 : tensor<64x176xf32>
    %333 = stablehlo.select %159, %arg5, %332 : tensor<i1>, tensor<64x176xf32>
    %334 = stablehlo.multiply %328, %333 : tensor<64x176xf32>
    %335 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %336 = stablehlo.multiply %335, %arg51 : tensor<64x176xf32>
    %337 = stablehlo.add %334, %336 : tensor<64x176xf32>
    %338 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %339 = stablehlo.divide %337, %338 : tensor<64x176xf32>
    %340 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %341 = stablehlo.multiply %333, %333 : tensor<64x176xf32>
    %342 = stablehlo.multiply %340, %341 : tensor<64x176xf32>
    %343 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %344 = stablehlo.multiply %343, %arg73 : tensor<64x176xf32>
    %345 = stablehlo.add %342, %344 : tensor<64x176xf32>
    %346 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %347 = stablehlo.divide %345, %346 : tensor<64x176xf32>
    %348 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %349 = stablehlo.add %347, %348 : tensor<64x176xf32>
    %350 = stablehlo.sqrt %349 : tensor<64x176xf32>
    %351 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %352 = stablehlo.add %350, %351 : tensor<64x176xf32>
    %353 = stablehlo.divide %339, %352 : tensor<64x176xf32>
    %354 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %355 = stablehlo.multiply %354, %arg28 : tensor<64x176xf32>
    %356 = stablehlo.add %353, %355 : tensor<64x176xf32>
    %357 = stablehlo.multiply %327, %356 : tensor<64x176xf32>
    %358 = stablehlo.add %arg28, %357 : tensor<64x176xf32>
    %359 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %360 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %361 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %362 = stablehlo.divide %arg6, %361 : tensor<64x32xf32>
    %363 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %364 = stablehlo.multiply %362, %363 : tensor<64x32xf32>
    %365 = stablehlo.select %159, %arg6, %364 : tensor<i1>, tensor<64x32xf32>
    %366 = stablehlo.multiply %360, %365 : tensor<64x32xf32>
    %367 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %368 = stablehlo.multiply %367, %arg52 : tensor<64x32xf32>
    %369 = stablehlo.add %366, %368 : tensor<64x32xf32>
    %370 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %371 = stablehlo.divide %369, %370 : tensor<64x32xf32>
    %372 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %373 = stablehlo.multiply %365, %365 : tensor<64x32xf32>
    %374 = stablehlo.multiply %372, %373 : tensor<64x32xf32>
    %375 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %376 = stablehlo.multiply %375, %arg74 : tensor<64x32xf32>
    %377 = stablehlo.add %374, %376 : tensor<64x32xf32>
    %378 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %379 = stablehlo.divide %377, %378 : tensor<64x32xf32>
    %380 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %381 = stablehlo.add %379, %380 : tensor<64x32xf32>
    %382 = stablehlo.sqrt %381 : tensor<64x32xf32>
    %383 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %384 = stablehlo.add %382, %383 : tensor<64x32xf32>
    %385 = stablehlo.divide %371, %384 : tensor<64x32xf32>
    %386 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %387 = stablehlo.multiply %386, %arg29 : tensor<64x32xf32>
    %388 = stablehlo.add %385, %387 : tensor<64x32xf32>
    %389 = stablehlo.multiply %359, %388 : tensor<64x32xf32>
    %390 = stablehlo.add %arg29, %389 : tensor<64x32xf32>
    %391 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %392 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %393 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %394 = stablehlo.divide %arg7, %393 : tensor<64xf32>
    %395 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %396 = stablehlo.multiply %394, %395 : tensor<64xf32>
    %397 = stablehlo.select %159, %arg7, %396 : tensor<i1>, tensor<64xf32>
    %398 = stablehlo.multiply %392, %397 : tensor<64xf32>
    %399 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %400 = stablehlo.multiply %399, %arg53 : tensor<64xf32>
    %401 = stablehlo.add %398, %400 : tensor<64xf32>
    %402 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %403 = stablehlo.divide %401, %402 : tensor<64xf32>
    %404 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %405 = stablehlo.multiply %397, %397 : tensor<64xf32>
    %406 = stablehlo.multiply %404, %405 : tensor<64xf32>
    %407 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %408 = stablehlo.multiply %407, %arg75 : tensor<64xf32>
    %409 = stablehlo.add %406, %408 : tensor<64xf32>
    %410 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %411 = stablehlo.divide %409, %410 : tensor<64xf32>
    %412 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %413 = stablehlo.add %411, %412 : tensor<64xf32>
    %414 = stablehlo.sqrt %413 : tensor<64xf32>
    %415 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %416 = stablehlo.add %414, %415 : tensor<64xf32>
    %417 = stablehlo.divide %403, %416 : tensor<64xf32>
    %418 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %419 = stablehlo.multiply %418, %arg30 : tensor<64xf32>
    %420 = stablehlo.add %417, %419 : tensor<64xf32>
    %421 = stablehlo.multiply %391, %420 : tensor<64xf32>
    %422 = stablehlo.add %arg30, %421 : tensor<64xf32>
    %423 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %424 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %425 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %426 = stablehlo.divide %arg8, %425 : tensor<64x64xf32>
    %427 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %428 = stablehlo.multiply %426, %427 : tensor<64x64xf32>
    %429 = stablehlo.select %159, %arg8, %428 : tensor<i1>, tensor<64x64xf32>
    %430 = stablehlo.multiply %424, %429 : tensor<64x64xf32>
    %431 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %432 = stablehlo.multiply %431, %arg54 : tensor<64x64xf32>
    %433 = stablehlo.add %430, %432 : tensor<64x64xf32>
    %434 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %435 = stablehlo.divide %433, %434 : tensor<64x64xf32>
    %436 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %437 = stablehlo.multiply %429, %429 : tensor<64x64xf32>
    %438 = stablehlo.multiply %436, %437 : tensor<64x64xf32>
    %439 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %440 = stablehlo.multiply %439, %arg76 : tensor<64x64xf32>
    %441 = stablehlo.add %438, %440 : tensor<64x64xf32>
    %442 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %443 = stablehlo.divide %441, %442 : tensor<64x64xf32>
    %444 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %445 = stablehlo.add %443, %444 : tensor<64x64xf32>
    %446 = stablehlo.sqrt %445 : tensor<64x64xf32>
    %447 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %448 = stablehlo.add %446, %447 : tensor<64x64xf32>
    %449 = stablehlo.divide %435, %448 : tensor<64x64xf32>
    %450 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %451 = stablehlo.multiply %450, %arg31 : tensor<64x64xf32>
    %452 = stablehlo.add %449, %451 : tensor<64x64xf32>
    %453 = stablehlo.multiply %423, %452 : tensor<64x64xf32>
    %454 = stablehlo.add %arg31, %453 : tensor<64x64xf32>
    %455 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %456 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %457 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %458 = stablehlo.divide %arg9, %457 : tensor<64x64xf32>
    %459 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %460 = stablehlo.multiply %458, %459 : tensor<64x64xf32>
    %461 = stablehlo.select %159, %arg9, %460 : tensor<i1>, tensor<64x64xf32>
    %462 = stablehlo.multiply %456, %461 : tensor<64x64xf32>
    %463 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %464 = stablehlo.multiply %463, %arg55 : tensor<64x64xf32>
    %465 = stablehlo.add %462, %464 : tensor<64x64xf32>
    %466 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %467 = stablehlo.divide %465, %466 : tensor<64x64xf32>
    %468 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %469 = stablehlo.multiply %461, %461 : tensor<64x64xf32>
    %470 = stablehlo.multiply %468, %469 : tensor<64x64xf32>
    %471 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %472 = stablehlo.multiply %471, %arg77 : tensor<64x64xf32>
    %473 = stablehlo.add %470, %472 : tensor<64x64xf32>
    %474 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %475 = stablehlo.divide %473, %474 : tensor<64x64xf32>
    %476 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %477 = stablehlo.add %475, %476 : tensor<64x64xf32>
    %478 = stablehlo.sqrt %477 : tensor<64x64xf32>
    %479 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %480 = stablehlo.add %478, %479 : tensor<64x64xf32>
    %481 = stablehlo.divide %467, %480 : tensor<64x64xf32>
    %482 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %483 = stablehlo.multiply %482, %arg32 : tensor<64x64xf32>
    %484 = stablehlo.add %481, %483 : tensor<64x64xf32>
    %485 = stablehlo.multiply %455, %484 : tensor<64x64xf32>
    %486 = stablehlo.add %arg32, %485 : tensor<64x64xf32>
    %487 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %488 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %489 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %490 = stablehlo.divide %arg10, %489 : tensor<64x176xf32>
    %491 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %492 = stablehlo.multiply %490, %491 : tensor<64x176xf32>
    %493 = stablehlo.select %159, %arg10, %492 : tensor<i1>, tensor<64x176xf32>
    %494 = stablehlo.multiply %488, %493 : tensor<64x176xf32>
    %495 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %496 = stablehlo.multiply %495, %arg56 : tensor<64x176xf32>
    %497 = stablehlo.add %494, %496 : tensor<64x176xf32>
    %498 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %499 = stablehlo.divide %497, %498 : tensor<64x176xf32>
    %500 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %501 = stablehlo.multiply %493, %493 : tensor<64x176xf32>
    %502 = stablehlo.multiply %500, %501 : tensor<64x176xf32>
    %503 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %504 = stablehlo.multiply %503, %arg78 : tensor<64x176xf32>
    %505 = stablehlo.add %502, %504 : tensor<64x176xf32>
    %506 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %507 = stablehlo.divide %505, %506 : tensor<64x176xf32>
    %508 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %509 = stablehlo.add %507, %508 : tensor<64x176xf32>
    %510 = stablehlo.sqrt %509 : tensor<64x176xf32>
    %511 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %512 = stablehlo.add %510, %511 : tensor<64x176xf32>
    %513 = stablehlo.divide %499, %512 : tensor<64x176xf32>
    %514 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %515 = stablehlo.multiply %514, %arg33 : tensor<64x176xf32>
    %516 = stablehlo.add %513, %515 : tensor<64x176xf32>
    %517 = stablehlo.multiply %487, %516 : tensor<64x176xf32>
    %518 = stablehlo.add %arg33, %517 : tensor<64x176xf32>
    %519 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %520 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %521 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %522 = stablehlo.divide %arg11, %521 : tensor<64x32xf32>
    %523 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %524 = stablehlo.multiply %522, %523 : tensor<64x32xf32>
    %525 = stablehlo.select %159, %arg11, %524 : tensor<i1>, tensor<64x32xf32>
    %526 = stablehlo.multiply %520, %525 : tensor<64x32xf32>
    %527 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %528 = stablehlo.multiply %527, %arg57 : tensor<64x32xf32>
    %529 = stablehlo.add %526, %528 : tensor<64x32xf32>
    %530 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %531 = stablehlo.divide %529, %530 : tensor<64x32xf32>
    %532 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %533 = stablehlo.multiply %525, %525 : tensor<64x32xf32>
    %534 = stablehlo.multiply %532, %533 : tensor<64x32xf32>
    %535 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %536 = stablehlo.multiply %535, %arg79 : tensor<64x32xf32>
    %537 = stablehlo.add %534, %536 : tensor<64x32xf32>
    %538 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %539 = stablehlo.divide %537, %538 : tensor<64x32xf32>
    %540 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %541 = stablehlo.add %539, %540 : tensor<64x32xf32>
    %542 = stablehlo.sqrt %541 : tensor<64x32xf32>
    %543 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %544 = stablehlo.add %542, %543 : tensor<64x32xf32>
    %545 = stablehlo.divide %531, %544 : tensor<64x32xf32>
    %546 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %547 = stablehlo.multiply %546, %arg34 : tensor<64x32xf32>
    %548 = stablehlo.add %545, %547 : tensor<64x32xf32>
    %549 = stablehlo.multiply %519, %548 : tensor<64x32xf32>
    %550 = stablehlo.add %arg34, %549 : tensor<64x32xf32>
    %551 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %552 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %553 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %554 = stablehlo.divide %arg12, %553 : tensor<64xf32>
    %555 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %556 = stablehlo.multiply %554, %555 : tensor<64xf32>
    %557 = stablehlo.select %159, %arg12, %556 : tensor<i1>, tensor<64xf32>
    %558 = stablehlo.multiply %552, %557 : tensor<64xf32>
    %559 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %560 = stablehlo.multiply %559, %arg58 : tensor<64xf32>
    %561 = stablehlo.add %558, %560 : tensor<64xf32>
    %562 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %563 = stablehlo.divide %561, %562 : tensor<64xf32>
    %564 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %565 = stablehlo.multiply %557, %557 : tensor<64xf32>
    %566 = stablehlo.multiply %564, %565 : tensor<64xf32>
    %567 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %568 = stablehlo.multiply %567, %arg80 : tensor<64xf32>
    %569 = stablehlo.add %566, %568 : tensor<64xf32>
    %570 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %571 = stablehlo.divide %569, %570 : tensor<64xf32>
    %572 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %573 = stablehlo.add %571, %572 : tensor<64xf32>
    %574 = stablehlo.sqrt %573 : tensor<64xf32>
    %575 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %576 = stablehlo.add %574, %575 : tensor<64xf32>
    %577 = stablehlo.divide %563, %576 : tensor<64xf32>
    %578 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %579 = stablehlo.multiply %578, %arg35 : tensor<64xf32>
    %580 = stablehlo.add %577, %579 : tensor<64xf32>
    %581 = stablehlo.multiply %551, %580 : tensor<64xf32>
    %582 = stablehlo.add %arg35, %581 : tensor<64xf32>
    %583 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %584 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %585 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %586 = stablehlo.divide %arg13, %585 : tensor<176x64xf32>
    %587 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %588 = stablehlo.multiply %586, %587 : tensor<176x64xf32>
    %589 = stablehlo.select %159, %arg13, %588 : tensor<i1>, tensor<176x64xf32>
    %590 = stablehlo.multiply %584, %589 : tensor<176x64xf32>
    %591 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %592 = stablehlo.multiply %591, %arg59 : tensor<176x64xf32>
    %593 = stablehlo.add %590, %592 : tensor<176x64xf32>
    %594 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %595 = stablehlo.divide %593, %594 : tensor<176x64xf32>
    %596 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %597 = stablehlo.multiply %589, %589 : tensor<176x64xf32>
    %598 = stablehlo.multiply %596, %597 : tensor<176x64xf32>
    %599 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %600 = stablehlo.multiply %599, %arg81 : tensor<176x64xf32>
    %601 = stablehlo.add %598, %600 : tensor<176x64xf32>
    %602 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %603 = stablehlo.divide %601, %602 : tensor<176x64xf32>
    %604 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %605 = stablehlo.add %603, %604 : tensor<176x64xf32>
    %606 = stablehlo.sqrt %605 : tensor<176x64xf32>
    %607 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %608 = stablehlo.add %606, %607 : tensor<176x64xf32>
    %609 = stablehlo.divide %595, %608 : tensor<176x64xf32>
    %610 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %611 = stablehlo.multiply %610, %arg36 : tensor<176x64xf32>
    %612 = stablehlo.add %609, %611 : tensor<176x64xf32>
    %613 = stablehlo.multiply %583, %612 : tensor<176x64xf32>
    %614 = stablehlo.add %arg36, %613 : tensor<176x64xf32>
    %615 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %616 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %617 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %618 = stablehlo.divide %arg14, %617 : tensor<64x176xf32>
    %619 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %620 = stablehlo.multiply %618, %619 : tensor<64x176xf32>
    %621 = stablehlo.select %159, %arg14, %620 : tensor<i1>, tensor<64x176xf32>
    %622 = stablehlo.multiply %616, %621 : tensor<64x176xf32>
    %623 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %624 = stablehlo.multiply %623, %arg60 : tensor<64x176xf32>
    %625 = stablehlo.add %622, %624 : tensor<64x176xf32>
    %626 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %627 = stablehlo.divide %625, %626 : tensor<64x176xf32>
    %628 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %629 = stablehlo.multiply %621, %621 : tensor<64x176xf32>
    %630 = stablehlo.multiply %628, %629 : tensor<64x176xf32>
    %631 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %632 = stablehlo.multiply %631, %arg82 : tensor<64x176xf32>
    %633 = stablehlo.add %630, %632 : tensor<64x176xf32>
    %634 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %635 = stablehlo.divide %633, %634 : tensor<64x176xf32>
    %636 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %637 = stablehlo.add %635, %636 : tensor<64x176xf32>
    %638 = stablehlo.sqrt %637 : tensor<64x176xf32>
    %639 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %640 = stablehlo.add %638, %639 : tensor<64x176xf32>
    %641 = stablehlo.divide %627, %640 : tensor<64x176xf32>
    %642 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %643 = stablehlo.multiply %642, %arg37 : tensor<64x176xf32>
    %644 = stablehlo.add %641, %643 : tensor<64x176xf32>
    %645 = stablehlo.multiply %615, %644 : tensor<64x176xf32>
    %646 = stablehlo.add %arg37, %645 : tensor<64x176xf32>
    %647 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %648 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %649 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %650 = stablehlo.divide %arg15, %649 : tensor<64x32xf32>
    %651 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %652 = stablehlo.multiply %650, %651 : tensor<64x32xf32>
    %653 = stablehlo.select %159, %arg15, %652 : tensor<i1>, tensor<64x32xf32>
    %654 = stablehlo.multiply %648, %653 : tensor<64x32xf32>
    %655 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %656 = stablehlo.multiply %655, %arg61 : tensor<64x32xf32>
    %657 = stablehlo.add %654, %656 : tensor<64x32xf32>
    %658 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %659 = stablehlo.divide %657, %658 : tensor<64x32xf32>
    %660 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %661 = stablehlo.multiply %653, %653 : tensor<64x32xf32>
    %662 = stablehlo.multiply %660, %661 : tensor<64x32xf32>
    %663 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %664 = stablehlo.multiply %663, %arg83 : tensor<64x32xf32>
    %665 = stablehlo.add %662, %664 : tensor<64x32xf32>
    %666 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %667 = stablehlo.divide %665, %666 : tensor<64x32xf32>
    %668 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %669 = stablehlo.add %667, %668 : tensor<64x32xf32>
    %670 = stablehlo.sqrt %669 : tensor<64x32xf32>
    %671 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %672 = stablehlo.add %670, %671 : tensor<64x32xf32>
    %673 = stablehlo.divide %659, %672 : tensor<64x32xf32>
    %674 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %675 = stablehlo.multiply %674, %arg38 : tensor<64x32xf32>
    %676 = stablehlo.add %673, %675 : tensor<64x32xf32>
    %677 = stablehlo.multiply %647, %676 : tensor<64x32xf32>
    %678 = stablehlo.add %arg38, %677 : tensor<64x32xf32>
    %679 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %680 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %681 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %682 = stablehlo.divide %arg16, %681 : tensor<64xf32>
    %683 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %684 = stablehlo.multiply %682, %683 : tensor<64xf32>
    %685 = stablehlo.select %159, %arg16, %684 : tensor<i1>, tensor<64xf32>
    %686 = stablehlo.multiply %680, %685 : tensor<64xf32>
    %687 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %688 = stablehlo.multiply %687, %arg62 : tensor<64xf32>
    %689 = stablehlo.add %686, %688 : tensor<64xf32>
    %690 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %691 = stablehlo.divide %689, %690 : tensor<64xf32>
    %692 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %693 = stablehlo.multiply %685, %685 : tensor<64xf32>
    %694 = stablehlo.multiply %692, %693 : tensor<64xf32>
    %695 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %696 = stablehlo.multiply %695, %arg84 : tensor<64xf32>
    %697 = stablehlo.add %694, %696 : tensor<64xf32>
    %698 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %699 = stablehlo.divide %697, %698 : tensor<64xf32>
    %700 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %701 = stablehlo.add %699, %700 : tensor<64xf32>
    %702 = stablehlo.sqrt %701 : tensor<64xf32>
    %703 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %704 = stablehlo.add %702, %703 : tensor<64xf32>
    %705 = stablehlo.divide %691, %704 : tensor<64xf32>
    %706 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %707 = stablehlo.multiply %706, %arg39 : tensor<64xf32>
    %708 = stablehlo.add %705, %707 : tensor<64xf32>
    %709 = stablehlo.multiply %679, %708 : tensor<64xf32>
    %710 = stablehlo.add %arg39, %709 : tensor<64xf32>
    %711 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %712 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %713 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %714 = stablehlo.divide %arg17, %713 : tensor<64x64xf32>
    %715 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %716 = stablehlo.multiply %714, %715 : tensor<64x64xf32>
    %717 = stablehlo.select %159, %arg17, %716 : tensor<i1>, tensor<64x64xf32>
    %718 = stablehlo.multiply %712, %717 : tensor<64x64xf32>
    %719 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %720 = stablehlo.multiply %719, %arg63 : tensor<64x64xf32>
    %721 = stablehlo.add %718, %720 : tensor<64x64xf32>
    %722 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %723 = stablehlo.divide %721, %722 : tensor<64x64xf32>
    %724 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %725 = stablehlo.multiply %717, %717 : tensor<64x64xf32>
    %726 = stablehlo.multiply %724, %725 : tensor<64x64xf32>
    %727 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %728 = stablehlo.multiply %727, %arg85 : tensor<64x64xf32>
    %729 = stablehlo.add %726, %728 : tensor<64x64xf32>
    %730 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %731 = stablehlo.divide %729, %730 : tensor<64x64xf32>
    %732 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %733 = stablehlo.add %731, %732 : tensor<64x64xf32>
    %734 = stablehlo.sqrt %733 : tensor<64x64xf32>
    %735 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %736 = stablehlo.add %734, %735 : tensor<64x64xf32>
    %737 = stablehlo.divide %723, %736 : tensor<64x64xf32>
    %738 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %739 = stablehlo.multiply %738, %arg40 : tensor<64x64xf32>
    %740 = stablehlo.add %737, %739 : tensor<64x64xf32>
    %741 = stablehlo.multiply %711, %740 : tensor<64x64xf32>
    %742 = stablehlo.add %arg40, %741 : tensor<64x64xf32>
    %743 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %744 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %745 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %746 = stablehlo.divide %arg18, %745 : tensor<64x64xf32>
    %747 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %748 = stablehlo.multiply %746, %747 : tensor<64x64xf32>
    %749 = stablehlo.select %159, %arg18, %748 : tensor<i1>, tensor<64x64xf32>
    %750 = stablehlo.multiply %744, %749 : tensor<64x64xf32>
    %751 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %752 = stablehlo.multiply %751, %arg64 : tensor<64x64xf32>
    %753 = stablehlo.add %750, %752 : tensor<64x64xf32>
    %754 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %755 = stablehlo.divide %753, %754 : tensor<64x64xf32>
    %756 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %757 = stablehlo.multiply %749, %749 : tensor<64x64xf32>
    %758 = stablehlo.multiply %756, %757 : tensor<64x64xf32>
    %759 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %760 = stablehlo.multiply %759, %arg86 : tensor<64x64xf32>
    %761 = stablehlo.add %758, %760 : tensor<64x64xf32>
    %762 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %763 = stablehlo.divide %761, %762 : tensor<64x64xf32>
    %764 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %765 = stablehlo.add %763, %764 : tensor<64x64xf32>
    %766 = stablehlo.sqrt %765 : tensor<64x64xf32>
    %767 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %768 = stablehlo.add %766, %767 : tensor<64x64xf32>
    %769 = stablehlo.divide %755, %768 : tensor<64x64xf32>
    %770 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %771 = stablehlo.multiply %770, %arg41 : tensor<64x64xf32>
    %772 = stablehlo.add %769, %771 : tensor<64x64xf32>
    %773 = stablehlo.multiply %743, %772 : tensor<64x64xf32>
    %774 = stablehlo.add %arg41, %773 : tensor<64x64xf32>
    %775 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %776 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %777 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %778 = stablehlo.divide %arg19, %777 : tensor<64x176xf32>
    %779 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %780 = stablehlo.multiply %778, %779 : tensor<64x176xf32>
    %781 = stablehlo.select %159, %arg19, %780 : tensor<i1>, tensor<64x176xf32>
    %782 = stablehlo.multiply %776, %781 : tensor<64x176xf32>
    %783 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %784 = stablehlo.multiply %783, %arg65 : tensor<64x176xf32>
    %785 = stablehlo.add %782, %784 : tensor<64x176xf32>
    %786 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %787 = stablehlo.divide %785, %786 : tensor<64x176xf32>
    %788 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %789 = stablehlo.multiply %781, %781 : tensor<64x176xf32>
    %790 = stablehlo.multiply %788, %789 : tensor<64x176xf32>
    %791 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %792 = stablehlo.multiply %791, %arg87 : tensor<64x176xf32>
    %793 = stablehlo.add %790, %792 : tensor<64x176xf32>
    %794 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %795 = stablehlo.divide %793, %794 : tensor<64x176xf32>
    %796 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %797 = stablehlo.add %795, %796 : tensor<64x176xf32>
    %798 = stablehlo.sqrt %797 : tensor<64x176xf32>
    %799 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %800 = stablehlo.add %798, %799 : tensor<64x176xf32>
    %801 = stablehlo.divide %787, %800 : tensor<64x176xf32>
    %802 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %803 = stablehlo.multiply %802, %arg42 : tensor<64x176xf32>
    %804 = stablehlo.add %801, %803 : tensor<64x176xf32>
    %805 = stablehlo.multiply %775, %804 : tensor<64x176xf32>
    %806 = stablehlo.add %arg42, %805 : tensor<64x176xf32>
    %807 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %808 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %809 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %810 = stablehlo.divide %arg20, %809 : tensor<64x32xf32>
    %811 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %812 = stablehlo.multiply %810, %811 : tensor<64x32xf32>
    %813 = stablehlo.select %159, %arg20, %812 : tensor<i1>, tensor<64x32xf32>
    %814 = stablehlo.multiply %808, %813 : tensor<64x32xf32>
    %815 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %816 = stablehlo.multiply %815, %arg66 : tensor<64x32xf32>
    %817 = stablehlo.add %814, %816 : tensor<64x32xf32>
    %818 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %819 = stablehlo.divide %817, %818 : tensor<64x32xf32>
    %820 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %821 = stablehlo.multiply %813, %813 : tensor<64x32xf32>
    %822 = stablehlo.multiply %820, %821 : tensor<64x32xf32>
    %823 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %824 = stablehlo.multiply %823, %arg88 : tensor<64x32xf32>
    %825 = stablehlo.add %822, %824 : tensor<64x32xf32>
    %826 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %827 = stablehlo.divide %825, %826 : tensor<64x32xf32>
    %828 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %829 = stablehlo.add %827, %828 : tensor<64x32xf32>
    %830 = stablehlo.sqrt %829 : tensor<64x32xf32>
    %831 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %832 = stablehlo.add %830, %831 : tensor<64x32xf32>
    %833 = stablehlo.divide %819, %832 : tensor<64x32xf32>
    %834 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %835 = stablehlo.multiply %834, %arg43 : tensor<64x32xf32>
    %836 = stablehlo.add %833, %835 : tensor<64x32xf32>
    %837 = stablehlo.multiply %807, %836 : tensor<64x32xf32>
    %838 = stablehlo.add %arg43, %837 : tensor<64x32xf32>
    %839 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %840 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %841 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %842 = stablehlo.divide %arg21, %841 : tensor<64xf32>
    %843 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %844 = stablehlo.multiply %842, %843 : tensor<64xf32>
    %845 = stablehlo.select %159, %arg21, %844 : tensor<i1>, tensor<64xf32>
    %846 = stablehlo.multiply %840, %845 : tensor<64xf32>
    %847 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %848 = stablehlo.multiply %847, %arg67 : tensor<64xf32>
    %849 = stablehlo.add %846, %848 : tensor<64xf32>
    %850 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %851 = stablehlo.divide %849, %850 : tensor<64xf32>
    %852 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %853 = stablehlo.multiply %845, %845 : tensor<64xf32>
    %854 = stablehlo.multiply %852, %853 : tensor<64xf32>
    %855 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %856 = stablehlo.multiply %855, %arg89 : tensor<64xf32>
    %857 = stablehlo.add %854, %856 : tensor<64xf32>
    %858 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %859 = stablehlo.divide %857, %858 : tensor<64xf32>
    %860 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %861 = stablehlo.add %859, %860 : tensor<64xf32>
    %862 = stablehlo.sqrt %861 : tensor<64xf32>
    %863 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %864 = stablehlo.add %862, %863 : tensor<64xf32>
    %865 = stablehlo.divide %851, %864 : tensor<64xf32>
    %866 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %867 = stablehlo.multiply %866, %arg44 : tensor<64xf32>
    %868 = stablehlo.add %865, %867 : tensor<64xf32>
    %869 = stablehlo.multiply %839, %868 : tensor<64xf32>
    %870 = stablehlo.add %arg44, %869 : tensor<64xf32>
    %871 = stablehlo.compare LT, %arg90, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %872 = stablehlo.add %arg90, %c : tensor<i32>
    %873 = stablehlo.select %871, %872, %c_12 : tensor<i1>, tensor<i32>
    return %0, %198, %230, %262, %294, %326, %358, %390, %422, %454, %486, %518, %550, %582, %614, %646, %678, %710, %742, %774, %806, %838, %870, %171, %168, %209, %241, %273, %305, %337, %369, %401, %433, %465, %497, %529, %561, %593, %625, %657, %689, %721, %753, %785, %817, %849, %182, %217, %249, %281, %313, %345, %377, %409, %441, %473, %505, %537, %569, %601, %633, %665, %697, %729, %761, %793, %825, %857, %873 : tensor<i32>, tensor<2xf32>, tensor<64x2xf32>, tensor<12288x64xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<i32>, tensor<2xf32>, tensor<64x2xf32>, tensor<12288x64xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<2xf32>, tensor<64x2xf32>, tensor<12288x64xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<i32>
  }
}
